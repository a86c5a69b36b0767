#include "ui/plots/plot_file.h"

#include "ui/plots/qcustomplot.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSaveFile>
#include <QSvgGenerator>

#include <map>
#include <set>

namespace ui::plots {

namespace {

QString cannotWrite(const QString& path, const QString& why) {
    return RunPlot::tr("%1 could not be written: %2. Choose another folder.").arg(path, why);
}

QString writeBytes(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

QString csvField(QString text) {
    if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n')) ||
        text.contains(QLatin1Char('\r')))
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return text;
}

QString exact(double value) {
    return QString::number(value, 'g', 17).toDouble() == value && QString::number(value, 'g', 15).toDouble() == value
               ? QString::number(value, 'g', 15)
               : QString::number(value, 'g', 17);
}

} // namespace

QString writePlot(QCustomPlot& plot, const QString& path, RunPlot::Format format) {
    if (format == RunPlot::Format::Pdf) {
        plot.replot();
        return plot.savePdf(path, 0, 0, QCP::epAllowCosmetic, QStringLiteral("Anneal"), QFileInfo(path).baseName())
                   ? QString()
                   : cannotWrite(path, RunPlot::tr("the folder does not take it"));
    }
    if (format == RunPlot::Format::Png) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        plot.toPixmap(0, 0, 2.0).save(&buffer, "PNG");
        return writeBytes(bytes, path);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSize size = plot.viewport().size();
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(QFileInfo(path).baseName());
    {
        QCPPainter painter;
        painter.begin(&svg);
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
        painter.fillRect(QRect(QPoint(0, 0), size), theme::lightTheme().surface); // QCustomPlot leaves the ground to whoever paints
        plot.toPainter(&painter, size.width(), size.height());
        painter.end();
    }
    return writeBytes(bytes, path);
}

QByteArray curvesAsCsv(const std::vector<PlottedRun>& runs) {
    std::set<std::string> metrics;
    for (const auto& run : runs)
        for (auto& name : run.series->metrics()) metrics.insert(std::move(name));
    QString out = QStringLiteral("run,step,tokens,seconds");
    for (const auto& name : metrics) out += QLatin1Char(',') + csvField(QString::fromStdString(name));
    out += QLatin1Char('\n');
    for (const auto& run : runs) {
        struct Line {
            RunPoint point;
            std::map<std::string, double> values;
        };
        std::map<double, Line> lines;
        for (const auto& name : metrics) {
            const Curve* curve = run.series->find(name);
            for (std::size_t i = 0; curve && i < curve->size(); ++i) {
                Line& line = lines[curve->step[i]];
                line.point = {curve->step[i], curve->tokens[i], curve->seconds[i]};
                line.values[name] = curve->value[i];
            }
        }
        for (const auto& [step, line] : lines) {
            out += csvField(run.name) + QLatin1Char(',') + exact(step) + QLatin1Char(',') + exact(line.point.tokens) + QLatin1Char(',') +
                   QString::number(line.point.seconds, 'f', 3);
            for (const auto& name : metrics) {
                out += QLatin1Char(',');
                if (const auto value = line.values.find(name); value != line.values.end()) out += exact(value->second);
            }
            out += QLatin1Char('\n');
        }
    }
    return out.toUtf8();
}

QString writeCurves(const std::vector<PlottedRun>& runs, const QString& path) { return writeBytes(curvesAsCsv(runs), path); }

} // namespace ui::plots
