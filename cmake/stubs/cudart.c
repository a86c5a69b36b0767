/* Stands in for NVIDIA's libcudart.so.13, which libtorch_cpu names but needs only to ask whether there is a device.
 * Every function answers as the real one does on a machine without a driver. Types are spelled as plain C with the same
 * calling convention, so that none of NVIDIA's headers is needed. */
enum { kCudaErrorInsufficientDriver = 35, kCudaErrorNoDevice = 100 };

int cudaGetDeviceCount(int* count) {
    if (count) *count = 0;
    return kCudaErrorNoDevice;
}

int cudaDeviceSynchronize(void) { return kCudaErrorNoDevice; }

int cudaGetDeviceProperties(void* properties, int device) {
    (void)properties;
    (void)device;
    return kCudaErrorNoDevice;
}

int cudaDriverGetVersion(int* version) {
    if (version) *version = 0;
    return kCudaErrorInsufficientDriver;
}

int cudaRuntimeGetVersion(int* version) {
    if (version) *version = 0;
    return kCudaErrorInsufficientDriver;
}

const char* cudaGetErrorString(int error) {
    return error == kCudaErrorNoDevice ? "no CUDA device: Anneal's stand-in for libcudart is loaded"
                                       : "no CUDA driver: Anneal's stand-in for libcudart is loaded";
}
