#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <memory>

namespace ui::plots {

/// How many rows have which length: bars 104 high on `sunken`, with named places (median, 95 %), for the inspector of Data.
class Histogram : public QWidget {
    Q_OBJECT
public:
    Histogram(const QString& id, const QString& accessibleName, QWidget* parent = nullptr);
    ~Histogram() override;

    /// Bins of one width: counts[i] rows lie in [first + i · width, first + (i + 1) · width).
    void setBins(const QList<double>& counts, double first, double width);
    /// Counts values into so many bins of a width that a person counts in. Values beyond the 99.5th of a hundred share the last bin.
    void setValues(const QList<double>& values, int bins = 18);
    struct Mark {
        double at = 0.0;
        QString words;
        bool warning = false; ///< in `warn`: a limit that rows exceed
    };
    void setMarks(const QList<Mark>& marks);
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace ui::plots
