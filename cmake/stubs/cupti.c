/* Stands in for NVIDIA's libcupti.so.13, which the profiler inside libtorch_cpu names. Anneal never profiles a GPU through it, so every
 * function reports that CUPTI was not initialised. A function that only refuses is declared without parameters: on x86-64 and AArch64
 * the caller owns the arguments, so ignoring them is safe. */
#include <stddef.h>

enum { kCuptiErrorNotInitialized = 15 };

#define REFUSE(name) \
    int name(void) { return kCuptiErrorNotInitialized; }

REFUSE(cuptiActivityDisable)
REFUSE(cuptiActivityEnable)
REFUSE(cuptiActivityEnableCudaEventDeviceTimestamps)
REFUSE(cuptiActivityEnableDriverApi)
REFUSE(cuptiActivityEnableRuntimeApi)
REFUSE(cuptiActivityFlushAll)
REFUSE(cuptiActivityPushExternalCorrelationId)
REFUSE(cuptiActivityRegisterCallbacks)
REFUSE(cuptiActivityRegisterTimestampCallback)
REFUSE(cuptiActivitySetAttribute)
REFUSE(cuptiEnableCallback)
REFUSE(cuptiEnableDomain)
REFUSE(cuptiFinalize)
REFUSE(cuptiUnsubscribe)

int cuptiActivityGetNextRecord(unsigned char* buffer, size_t validBytes, void** record) {
    (void)buffer;
    (void)validBytes;
    if (record) *record = NULL;
    return kCuptiErrorNotInitialized;
}

int cuptiActivityGetNumDroppedRecords(void* context, unsigned streamId, size_t* dropped) {
    (void)context;
    (void)streamId;
    if (dropped) *dropped = 0;
    return kCuptiErrorNotInitialized;
}

int cuptiActivityPopExternalCorrelationId(int kind, unsigned long long* lastId) {
    (void)kind;
    if (lastId) *lastId = 0;
    return kCuptiErrorNotInitialized;
}

int cuptiGetCallbackName(int domain, unsigned callback, const char** name) {
    (void)domain;
    (void)callback;
    if (name) *name = "";
    return kCuptiErrorNotInitialized;
}

int cuptiGetResultString(int result, const char** text) {
    (void)result;
    if (text) *text = "CUPTI is not there: Anneal's stand-in for libcupti is loaded";
    return 0;
}

int cuptiGetVersion(unsigned* version) {
    if (version) *version = 0;
    return kCuptiErrorNotInitialized;
}

int cuptiSubscribe(void** subscriber, void* callback, void* userData) {
    (void)callback;
    (void)userData;
    if (subscriber) *subscriber = NULL;
    return kCuptiErrorNotInitialized;
}
