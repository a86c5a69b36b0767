#pragma once

#include <QTextDocument>

#include <functional>

namespace ui::text {

/// A document that asks nobody for anything: no file, no address. Pictures are those that were put into it or that `setPictures` hands out; for any
/// other there is one transparent dot, since where a document has nothing Qt opens the name itself as a file (a pipe, say, which never answers).
class ClosedDocument : public QTextDocument {
public:
    using Pictures = std::function<QImage(const QUrl&)>;

    explicit ClosedDocument(QObject* parent = nullptr);
    void setPictures(Pictures pictures) { pictures_ = std::move(pictures); }

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    Pictures pictures_;
};

} // namespace ui::text
