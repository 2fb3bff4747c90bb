// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/readingwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using imports::Fault;

namespace {

QString unreadable(const QString &detail)
{
    if (detail.isEmpty())
        return ReadingWords::tr("This is not a file that can be read to its end. Choose a CSV file.");
    //: %1 is what the system says, as in "Permission denied"
    return ReadingWords::tr(
               "The system did not allow opening it: %1. Copy the file to a folder of yours and choose it there.")
        .arg(detail);
}

QString whyNot(const Fault &fault, bool isPasted)
{
    const QLocale locale;
    switch (fault.kind) {
    case Fault::None:
        break;
    case Fault::NotThere:
        return ReadingWords::tr("The file is no longer there. Choose it where it is now.");
    case Fault::Unreadable:
        return unreadable(fault.detail);
    case Fault::TooBig:
        return ReadingWords::tr("It is bigger than %1. Divide it into several files and import one after the other.")
            .arg(locale.formattedDataSize(fault.limit, 0, QLocale::DataSizeTraditionalFormat));
    case Fault::ChangedMeanwhile:
        return ReadingWords::tr(
            "Another program was writing to it meanwhile. Choose the file again when that is finished.");
    case Fault::Empty:
        return isPasted
            ? ReadingWords::tr("Nothing is in it. Copy the rows of the people together with their column names.")
            : ReadingWords::tr("The file is empty. Choose one with a row for each person.");
    case Fault::Workbook:
        return ReadingWords::tr(
            "It is a spreadsheet workbook. Save it as CSV in the spreadsheet program and choose that file.");
    case Fault::Binary:
        return ReadingWords::tr("It is not a text file. Choose a table that was saved as CSV or as text.");
    case Fault::Zeros:
        return ReadingWords::tr("Line %1 has a character that does not belong in a text: the file is damaged. Save it "
                                "again where it was made.")
            .arg(locale.toString(fault.line));
    case Fault::TooManyRows:
        return ReadingWords::tr(
                   "It has more than %1 rows. Divide it into several files and import one after the other.")
            .arg(locale.toString(fault.limit));
    case Fault::TooManyCells:
        return ReadingWords::tr(
                   "It has more than %1 cells by line %2. Leave out columns that are not imported, or divide it.")
            .arg(locale.toString(fault.limit), locale.toString(fault.line));
    case Fault::OnlyHeader:
        return ReadingWords::tr("It has column names and nobody below them. Add a row for each person.");
    case Fault::Stopped:
        return ReadingWords::tr("Reading was stopped before the end. Choose the file again to read all of it.");
    }
    return {};
}

} // namespace

ReadingWords ReadingWords::of(const Fault &fault, const QString &name)
{
    if (!fault)
        return {};
    return { .what = name.isEmpty() ? tr("The pasted table was not read") : tr("%1 was not read").arg(name),
             .why = whyNot(fault, name.isEmpty()) };
}

ReadingWords ReadingWords::ofDamage(int line, imports::Encoding encoding)
{
    if (line == 0)
        return {};
    return { .what = tr("Some letters could not be read"),
             //: %2 is an encoding, as in UTF-8
             .why
             = tr("Line %1 is the first that is not written in %2. Choose the encoding in which the names look right.")
                   .arg(QLocale().toString(line), encodingName(encoding)) };
}

QString encodingName(imports::Encoding encoding)
{
    switch (encoding) {
    case imports::Encoding::Utf8:
        return u"UTF-8"_s;
    case imports::Encoding::Utf16Le:
        return u"UTF-16 LE"_s;
    case imports::Encoding::Utf16Be:
        return u"UTF-16 BE"_s;
    case imports::Encoding::Windows1252:
        break;
    }
    return u"Windows-1252"_s;
}
