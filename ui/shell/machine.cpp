#include "ui/shell/machine.h"

#include <QFile>
#include <QTimer>

#include <algorithm>
#include <thread>

namespace ui::shell {

namespace {

QByteArray readProc(const char* path) {
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Machine::Machine(QObject* parent) : QObject(parent), timer_(new QTimer(this)) {
    connect(timer_, &QTimer::timeout, this, &Machine::measure);
    timer_->start(1000);
    measure();
}

void Machine::measure() {
    const QByteArray stat = readProc("/proc/stat");
    const QList<QByteArray> fields = stat.left(stat.indexOf('\n')).simplified().split(' ');
    // "cpu user nice system idle iowait irq softirq steal …", in ticks since start
    std::uint64_t all = 0, idle = 0;
    for (qsizetype i = 1; i < std::min<qsizetype>(fields.size(), 9); ++i) {
        const std::uint64_t ticks = fields[i].toULongLong();
        all += ticks;
        if (i == 4 || i == 5) idle += ticks;
    }
    if (lastAll_ > 0 && all > lastAll_) load_ = static_cast<double>(all - idle - lastBusy_) / static_cast<double>(all - lastAll_);
    lastAll_ = all;
    lastBusy_ = all - idle;
    memory_ = readMemory();
    Q_EMIT measured();
}

Machine::Memory Machine::readMemory() {
    Memory memory;
    std::uint64_t available = 0;
    for (const QByteArray& line : readProc("/proc/meminfo").split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2) continue;
        if (words[0] == "MemTotal:") memory.totalBytes = words[1].toULongLong() * 1024;
        else if (words[0] == "MemAvailable:") available = words[1].toULongLong() * 1024;
    }
    memory.usedBytes = memory.totalBytes - std::min(available, memory.totalBytes);
    return memory;
}

std::uint64_t Machine::usableMemoryBytes() {
    const std::uint64_t bytes = readMemory().totalBytes;
    bool isNumber = false;
    const std::uint64_t limit = readProc("/sys/fs/cgroup/memory.max").trimmed().toULongLong(&isNumber);
    return isNumber && limit > 0 ? std::min(bytes, limit) : bytes;
}

QString Machine::processorName() {
    for (const QByteArray& line : readProc("/proc/cpuinfo").split('\n'))
        if (line.startsWith("model name")) return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
    return {};
}

int Machine::processorCores() { return static_cast<int>(std::max(1U, std::thread::hardware_concurrency())); }

} // namespace ui::shell
