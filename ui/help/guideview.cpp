// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/guideview.h"

#include "ui/help/pagelook.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int aboveHit = 48; // what is left to see over the place scrolled to

} // namespace

GuideView::GuideView(const Guide &guide, const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_guide(guide)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setLayoutDirection(Qt::LeftToRight); // the guide is in English
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
    connect(&theme, &Theme::changed, this, &GuideView::render);
}

void GuideView::showPage(qsizetype page)
{
    m_page = page;
    m_marked.clear();
    setAccessibleName(m_guide.pages().at(page).title);
    verticalScrollBar()->setValue(0);
    render();
}

void GuideView::render()
{
    if (m_page < 0)
        return;
    m_width = roomForPage();
    const int top = verticalScrollBar()->value();
    setFont(m_theme.font(TextStep::Body));
    QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectGitHub);
    features |= QTextDocument::MarkdownNoHTML;
    document()->setMarkdown(m_guide.pages().at(m_page).markdown, features);
    dressPage(*document(), m_theme, PageRoom(m_theme, m_width));
    // Qt lays out what shows; how far one may scroll is known at the end.
    static_cast<void>(document()->documentLayout()->blockBoundingRect(document()->lastBlock()));
    moveCursor(QTextCursor::Start); // else it is at the end, and Qt keeps it in sight
    showMarks();
    verticalScrollBar()->setValue(top);
}

int GuideView::roomForPage() const
{
    return width() - verticalScrollBar()->sizeHint().width();
}

void GuideView::scrollToHeading(const QString &anchor)
{
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == anchor)
            return scrollTo(QTextCursor(block));
    }
}

void GuideView::scrollTo(const QTextCursor &place)
{
    setTextCursor(place);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(place).top() - aboveHit);
}

void GuideView::mark(const QStringList &words, const QString &passage)
{
    m_marked = words;
    showMarks();
    QTextBlock first;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        if (foundIn(block.text(), words).isEmpty())
            continue;
        const bool isThere = passage.contains(block.text().simplified());
        if (!first.isValid() || isThere)
            first = block;
        if (isThere)
            break;
    }
    if (!first.isValid())
        return;
    QTextCursor place(first);
    place.setPosition(first.position() + int(foundIn(first.text(), words).first().start));
    scrollTo(place);
}

void GuideView::showMarks()
{
    QList<ExtraSelection> marks;
    ExtraSelection mark;
    mark.format.setBackground(m_theme.color(ColorRole::HoldTint));
    mark.format.setForeground(m_theme.color(ColorRole::Text));
    mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    mark.format.setUnderlineColor(m_theme.color(ColorRole::Hold));
    for (auto block = document()->begin(); block.isValid() && !m_marked.isEmpty(); block = block.next()) {
        const auto spans = foundIn(block.text(), m_marked);
        for (const TextSpan &span : spans) {
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + int(span.start));
            mark.cursor.setPosition(block.position() + int(span.start + span.length), QTextCursor::KeepAnchor);
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

void GuideView::follow(const QUrl &link)
{
    const bool isOurs = link.scheme().isEmpty() && link.host().isEmpty();
    const QString name = QFileInfo(link.path()).completeBaseName();
    const qsizetype page = name.isEmpty() ? m_page : m_guide.indexOf(name);
    if (isOurs && page >= 0)
        emit linkFollowed(page, link.fragment());
}

// Nothing is fetched: not from the network, and no file but those that came with the guide.
QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || !name.scheme().isEmpty() || !name.host().isEmpty())
        return {};
    QPixmap picture(u":/docs/screenshots/"_s + QFileInfo(name.path()).fileName());
    if (picture.isNull())
        return {};
    const qreal ratio = devicePixelRatioF();
    const int width = std::min(picture.width(), PageRoom(m_theme, m_width).content());
    picture = picture.scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
    QPainter painter(&picture); // white pictures on a white page have no end
    painter.setPen(m_theme.color(ColorRole::Line));
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (roomForPage() != m_width)
        render();
}

// Zooming would begin at a size of its own.
void GuideView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}
