#include "tests/support/ui/text_recorder.h"

#include "ui/plots/qcustomplot.h"

#include <QApplication>
#include <QEvent>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

namespace tests {

namespace {

/// Draws nothing and keeps the text. It claims every feature, so that nothing is drawn for it by way of pictures.
class TextEngine : public QPaintEngine {
public:
    explicit TextEngine(QList<DrawnText>& texts) : QPaintEngine(AllFeatures), texts_(texts) {}
    const QWidget* widget = nullptr;
    QPointF offset; ///< of the device in the window

    bool begin(QPaintDevice*) override {
        setActive(true);
        return true;
    }
    bool end() override {
        setActive(false);
        return true;
    }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& now) override {
        const auto dirty = now.state();
        if (dirty & DirtyPen) pen_ = now.pen().color();
        if (dirty & DirtyTransform) transform_ = now.transform();
        if (dirty & DirtyOpacity) opacity_ = now.opacity();
        if (dirty & DirtyClipEnabled) clips_ = now.isClipEnabled();
        if (dirty & DirtyClipRegion) setClip(now.clipOperation(), QRectF(now.transform().map(now.clipRegion()).boundingRect()));
        if (dirty & DirtyClipPath) setClip(now.clipOperation(), now.transform().map(now.clipPath()).boundingRect());
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        if (item.text().trimmed().isEmpty() || pen_.alpha() == 0) return;
        const QRectF own(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        DrawnText drawn;
        drawn.text = item.text();
        drawn.box = transform_.mapRect(own);
        drawn.seen = drawn.box;
        if (!systemClip().isEmpty()) drawn.seen &= QRectF(systemClip().boundingRect());
        if (clips_) drawn.seen &= clip_;
        drawn.ink = pen_;
        drawn.ink.setAlphaF(static_cast<float>(pen_.alphaF() * opacity_));
        drawn.widget = widget;
        drawn.box.translate(offset);
        drawn.seen.translate(offset);
        if (!drawn.seen.isEmpty()) texts_.append(drawn);
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawRects(const QRectF*, int) override {}
    void drawRects(const QRect*, int) override {}
    void drawLines(const QLineF*, int) override {}
    void drawLines(const QLine*, int) override {}
    void drawEllipse(const QRectF&) override {}
    void drawEllipse(const QRect&) override {}
    void drawPoints(const QPointF*, int) override {}
    void drawPoints(const QPoint*, int) override {}

private:
    void setClip(Qt::ClipOperation operation, const QRectF& area) {
        clips_ = operation != Qt::NoClip;
        clip_ = operation == Qt::IntersectClip && !clip_.isNull() ? clip_ & area : area;
    }
    QList<DrawnText>& texts_;
    QColor pen_;
    QTransform transform_;
    QRectF clip_;
    qreal opacity_ = 1.0;
    bool clips_ = false;
};

class TextDevice : public QPaintDevice {
public:
    TextDevice(QSize size, TextEngine& engine) : size_(size), engine_(engine) {}
    QPaintEngine* paintEngine() const override { return &engine_; }

protected:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth: return size_.width();
        case PdmHeight: return size_.height();
        case PdmWidthMM: return size_.width() * 254 / 960;
        case PdmHeightMM: return size_.height() * 254 / 960;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    QSize size_;
    TextEngine& engine_;
};

/// Tells the engine which widget paints: every widget gets its own paint event, also while it is rendered onto something else.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(TextEngine& engine) : engine_(engine) { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) engine_.widget = static_cast<QWidget*>(watched);
        return false;
    }

private:
    TextEngine& engine_;
};

/// A plot paints into a picture of its own first, so it is asked to draw itself again.
void recordPlot(QCustomPlot& plot, const QWidget& window, QList<DrawnText>& texts) {
    TextEngine engine(texts);
    engine.widget = &plot;
    engine.offset = plot.mapTo(&window, QPoint(0, 0));
    TextDevice device(plot.size(), engine);
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setMode(QCPPainter::pmVectorized);
    plot.toPainter(&painter, plot.width(), plot.height());
}

} // namespace

QList<DrawnText> recordTexts(QWidget& window) {
    QList<DrawnText> texts;
    {
        TextEngine engine(texts);
        TextDevice device(window.size(), engine);
        const PaintWatch watch(engine);
        window.render(&device, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    }
    for (auto* plot : window.findChildren<QCustomPlot*>())
        if (plot->isVisible() && !plot->visibleRegion().isEmpty()) recordPlot(*plot, window, texts);
    return texts;
}

} // namespace tests
