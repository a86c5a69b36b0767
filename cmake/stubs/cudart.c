/* Stands in for NVIDIA's libcudart.so.13, which libtorch_cpu names but needs only to ask whether there is a device. Until the user's own
 * library is opened, every function answers as the real one does on a machine without a driver. None of NVIDIA's headers is needed. */
#include "forward.h"

enum { kCudaErrorInsufficientDriver = 35, kCudaErrorNoDevice = 100 };

#define CUDART(name, ...) STAND_IN("libcudart.so.13", name, __VA_ARGS__)
#define SET_ZERO(pointer) \
    if (pointer) *(int*)(pointer) = 0;

CUDART(cudaGetDeviceCount, SET_ZERO(a) return kCudaErrorNoDevice;)
CUDART(cudaDeviceSynchronize, return kCudaErrorNoDevice;)
CUDART(cudaGetDeviceProperties, return kCudaErrorNoDevice;)
CUDART(cudaDriverGetVersion, SET_ZERO(a) return kCudaErrorInsufficientDriver;)
CUDART(cudaRuntimeGetVersion, SET_ZERO(a) return kCudaErrorInsufficientDriver;)
CUDART(cudaGetErrorString, return (Word)(a == kCudaErrorNoDevice ? "no CUDA device: Anneal's stand-in for libcudart is loaded"
                                                                : "no CUDA driver: Anneal's stand-in for libcudart is loaded");)
