// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/pagelook.h"

#include "ui/shared/theme.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace {

constexpr int letters = 60; // of a line, by the average of all letters: some 70 of a sentence
constexpr int lineHeight = 140; // percent
constexpr int cellPadding = 7;

// Markdown makes headings and heads of tables larger in steps of its own, which outweigh a size.
void setFont(QTextCursor &cursor, const QFont &font, const QColor &ink)
{
    QTextCharFormat format = cursor.charFormat();
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    format.setProperty(QTextFormat::FontPixelSize, font.pixelSize());
    format.setFontWeight(font.weight());
    format.setForeground(ink);
    cursor.setCharFormat(format);
}

void dressHeading(QTextCursor &cursor, QTextBlockFormat &format, const Theme &theme)
{
    const bool isTitle = format.headingLevel() == 1;
    format.setTopMargin(isTitle ? 0 : 16);
    format.setBottomMargin(isTitle ? 10 : 6);
    setFont(cursor, theme.font(isTitle ? TextStep::Page : TextStep::Section), theme.color(ColorRole::Text));
}

void dressBlock(const QTextBlock &block, const Theme &theme, const PageRoom &room)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextBlockFormat format = block.blockFormat();
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    if (const auto *table = cursor.currentTable()) {
        format.setTopMargin(0);
        format.setBottomMargin(0);
        if (table->cellAt(cursor).row() == 0)
            setFont(cursor, theme.font(TextStep::SmallStrong), theme.color(ColorRole::Muted));
        return cursor.setBlockFormat(format);
    }
    format.setTopMargin(0);
    const bool goesOn = block.textList() && block.next().textList() == block.textList();
    format.setBottomMargin(goesOn ? 4 : 8);
    const bool isPicture = block.text() == QString(QChar::ObjectReplacementCharacter);
    if (format.headingLevel() > 0)
        dressHeading(cursor, format, theme);
    else if (isPicture)
        format.setLineHeight(0, QTextBlockFormat::SingleHeight); // in percent it would be of the picture
    else
        format.setRightMargin(std::max(0, room.content() - room.measure));
    cursor.setBlockFormat(format);
}

void dressTable(QTextTable &table, const Theme &theme)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setTopMargin(4);
    format.setBottomMargin(12);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat line = cell.format().toTableCellFormat();
            line.setTopPadding(cellPadding);
            line.setBottomPadding(cellPadding);
            line.setLeftPadding(column == 0 ? 0 : cellPadding);
            line.setRightPadding(cellPadding);
            line.setBottomBorder(1);
            line.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            line.setBottomBorderBrush(theme.color(ColorRole::Line));
            cell.setFormat(line);
        }
    }
}

} // namespace

PageRoom::PageRoom(const Theme &theme, int ofView)
    : width(ofView)
    , widest(theme.length(720))
    , measure(qCeil(QFontMetricsF(theme.font(TextStep::Body)).averageCharWidth() * letters))
{
}

int PageRoom::content() const
{
    return std::max(1, std::min(width - 2 * margin, widest));
}

void dressPage(QTextDocument &page, const Theme &theme, const PageRoom &room)
{
    QTextCursor once(&page);
    once.beginEditBlock(); // else Qt lays the page out after each of these
    page.setIndentWidth(20);
    QTextFrameFormat frame = page.rootFrame()->frameFormat();
    frame.setMargin(0);
    frame.setTopMargin(16);
    frame.setBottomMargin(room.margin);
    frame.setLeftMargin(room.margin);
    frame.setRightMargin(std::max(0, room.width - room.margin - room.content()));
    page.rootFrame()->setFrameFormat(frame);
    for (auto block = page.begin(); block.isValid(); block = block.next())
        dressBlock(block, theme, room);
    const auto frames = page.rootFrame()->childFrames();
    for (auto *child : frames) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            dressTable(*table, theme);
    }
    once.endEditBlock();
}
