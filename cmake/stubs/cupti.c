/* Stands in for NVIDIA's libcupti.so.13, which the profiler inside libtorch_cpu names. Until the user's own library is opened, every function
 * reports that CUPTI was not initialised. */
#include "forward.h"

enum { kCuptiErrorNotInitialized = 15 };

#define CUPTI(name, ...) STAND_IN("libcupti.so.13", name, __VA_ARGS__)
#define REFUSE(name) CUPTI(name, return kCuptiErrorNotInitialized;)
#define SET(type, pointer, value) \
    if (pointer) *(type*)(pointer) = (value);

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
CUPTI(cuptiActivityGetNextRecord, SET(void*, c, NULL) return kCuptiErrorNotInitialized;)
CUPTI(cuptiActivityGetNumDroppedRecords, SET(size_t, c, 0) return kCuptiErrorNotInitialized;)
CUPTI(cuptiActivityPopExternalCorrelationId, SET(unsigned long long, b, 0) return kCuptiErrorNotInitialized;)
CUPTI(cuptiGetCallbackName, SET(const char*, c, "") return kCuptiErrorNotInitialized;)
CUPTI(cuptiGetResultString, SET(const char*, b, "CUPTI is not there: Anneal's stand-in for libcupti is loaded") return 0;)
CUPTI(cuptiGetVersion, SET(unsigned, a, 0) return kCuptiErrorNotInitialized;)
CUPTI(cuptiSubscribe, SET(void*, a, NULL) return kCuptiErrorNotInitialized;)
