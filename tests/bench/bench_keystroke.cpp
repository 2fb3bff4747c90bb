// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchoptions.h"
#include "tests/bench/benchprogram.h"
#include "tests/bench/plainpeople.h"
#include "tests/bench/typist.h"
#include "ui/shared/persondelegate.h"
#include "ui/shared/statusdelegate.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How long a key takes from the search field to the painted frame; and the same with Qt's own proxy model beside it.

namespace {

//! Qt's own filter, told which words are searched.
class WordsProxy final : public QSortFilterProxyModel {
public:
    void setWords(const QString &text)
    {
        m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString text = sourceModel()->index(row, 0, parent).data(PlainPeople::SearchRole).toString();
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
    }

private:
    QStringList m_words;
};

//! A search field over a table with QSortFilterProxyModel: same rows, same columns, same delegates, sorted by name.
class ProxyWindow final : public QWidget {
public:
    explicit ProxyWindow(const Directory &directory)
        : m_icons(m_theme)
        , m_people(directory)
        , m_field(new QLineEdit)
        , m_table(new QTableView)
    {
        m_proxy.setSourceModel(&m_people);
        m_proxy.setDynamicSortFilter(true);
        m_proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
        m_proxy.sort(UsersModel::NameColumn);
        dress();
        m_table->setModel(&m_proxy);
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_field);
        column->addWidget(m_table);
        connect(m_field, &QLineEdit::textChanged, &m_proxy, &WordsProxy::setWords);
        resize(1280, 800);
    }

    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] QTableView &table() { return *m_table; }

private:
    void dress()
    {
        m_table->setItemDelegate(new RowDelegate(m_theme, m_table));
        m_table->setItemDelegateForColumn(UsersModel::NameColumn, new PersonDelegate(m_theme, m_table));
        m_table->setItemDelegateForColumn(UsersModel::StatusColumn, new StatusDelegate(m_theme, m_icons, m_table));
        m_table->setShowGrid(false);
        m_table->setWordWrap(false);
        m_table->verticalHeader()->hide();
        m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_table->verticalHeader()->setDefaultSectionSize(m_theme.length(36));
        m_table->horizontalHeader()->setStretchLastSection(true);
    }

    Theme m_theme;
    Icons m_icons;
    PlainPeople m_people;
    WordsProxy m_proxy;
    QLineEdit *m_field;
    QTableView *m_table;
};

QJsonArray asJson(const QList<Typed> &typed)
{
    QJsonArray strokes;
    for (const Typed &one : typed)
        strokes.append(QJsonObject { { u"line"_s, one.stroke.line },
                                     { u"search"_s, one.search },
                                     { u"rows"_s, one.rows },
                                     { u"painted"_s, one.painted },
                                     { u"settled"_s, one.settled },
                                     { u"rowsPainted"_s, one.rowsPainted },
                                     { u"cpu"_s, one.cpu } });
    return strokes;
}

QJsonObject spreadOf(const QList<Typed> &typed, double Typed::*time)
{
    std::vector<double> times;
    for (const Typed &one : typed)
        times.push_back(one.*time);
    return bench::spread(times);
}

void reportStrokes(const QString &who, int people, const QList<Typed> &typed)
{
    bench::report(u"keystroke"_s,
                  { { u"who"_s, who },
                    { u"people"_s, people },
                    { u"painted"_s, spreadOf(typed, &Typed::painted) },
                    { u"settled"_s, spreadOf(typed, &Typed::settled) },
                    { u"cpu"_s, spreadOf(typed, &Typed::cpu) },
                    { u"strokes"_s, asJson(typed) } });
}

} // namespace

int main(int argc, char **argv)
{
    BenchApplication application(argc, argv);
    const BenchOptions options({ u"queries"_s, u"proxy-seconds"_s, u"patience"_s });
    const auto strokes = strokesFrom(options.value(u"queries"_s));
    BenchProgram program(application, options.server());
    program.signIn();
    // Rights fill two columns; where they take too long, the people alone have to do.
    const std::chrono::seconds patience(options.value(u"patience"_s).toInt());
    program.awaitPart(Directory::Part::Users, patience);
    program.awaitAll(patience);
    bench::idle(4s); // rows follow the rights once more; painted then, they would pass for a stroke's

    const int people = program.directory().size();
    Typist typist(application, program.search(), program.table());
    reportStrokes(u"own"_s, people, typist.type(strokes));

    program.window().hide();
    ProxyWindow window(program.directory());
    window.show();
    bench::idle(1s);
    Typist other(application, window.field(), window.table());
    reportStrokes(u"proxy"_s, people,
                  other.type(strokes, std::chrono::seconds(options.value(u"proxy-seconds"_s).toInt())));
    return 0;
}
