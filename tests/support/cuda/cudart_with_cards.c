/* What a test opens in the place of NVIDIA's library: a machine with three cards. */
int cudaGetDeviceCount(int* count) {
    *count = 3;
    return 0;
}

int cudaDriverGetVersion(int* version) {
    *version = 13000;
    return 0;
}

int cudaGetDeviceProperties(int* properties, int device) {
    *properties = 100 + device;
    return 0;
}

const char* cudaGetErrorString(int error) { return error == 0 ? "no error" : "an error of the real library"; }
