// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/viewslist.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ListView named(const QString &name)
{
    return { .name = name, .search = name.toLower() };
}

QStringList namesIn(const QSignalSpy &changed)
{
    QStringList names;
    for (const ListView &view : changed.last().first().value<QList<ListView>>())
        names.append(view.name);
    return names;
}

} // namespace

//! Keeping, ordering and removing views.
class TestViewsList final : public QObject {
    Q_OBJECT

    Theme m_theme;
    Icons m_icons { m_theme };

    static QAbstractButton *button(const ViewsList &list, const char *name)
    {
        QAbstractButton *newest = nullptr; // rows are made anew with each change
        for (auto *found : list.findChildren<QAbstractButton *>(QLatin1String(name)))
            newest = found->isHidden() || found->parentWidget()->isHidden() ? newest : found;
        return newest;
    }

private slots:
    void keepsUnderANameWithEnter()
    {
        ViewsList list(m_icons, {}, { .search = u"lab"_s });
        QSignalSpy changed(&list, &ViewsList::changed);
        auto *name = list.findChild<QLineEdit *>(u"viewName"_s);
        QTest::keyClick(name, Qt::Key_Return); // no name, no view
        QVERIFY(changed.isEmpty());
        QTest::keyClicks(name, u"  Lab  people "_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(namesIn(changed), QStringList { u"Lab people"_s });
        QCOMPARE(changed.last().first().value<QList<ListView>>().first().search, u"lab"_s);
    }

    void aNameThatIsThereTakesTheNewFilters()
    {
        ViewsList list(m_icons, { named(u"A"_s), named(u"B"_s) }, { .search = u"new"_s });
        QSignalSpy changed(&list, &ViewsList::changed);
        auto *name = list.findChild<QLineEdit *>(u"viewName"_s);
        name->setText(u"A"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(namesIn(changed), (QStringList { u"A"_s, u"B"_s }));
        QCOMPARE(changed.last().first().value<QList<ListView>>().first().search, u"new"_s);
    }

    void saysThatItReplacesAViewOfThisName()
    {
        ViewsList list(m_icons, { named(u"Lab people"_s), named(u"B"_s) }, {});
        list.show();
        const auto *name = list.findChild<QLineEdit *>(u"viewName"_s);
        const auto *save = button(list, "saveView");
        const auto *note = list.findChild<QWidget *>(u"viewNote"_s);
        QTest::keyClicks(list.focusProxy(), u"Lab peopl"_s);
        QCOMPARE(save->text(), u"Save"_s);
        QVERIFY(!note->isVisible());
        QCOMPARE(name->accessibleDescription(), QString());
        QTest::keyClicks(list.focusProxy(), u"e "_s); // as it would be kept
        QCOMPARE(save->text(), u"Replace"_s);
        QVERIFY(note->isVisible());
        QVERIFY(note->accessibleName().startsWith(u"There is already a view with this name."_s));
        QCOMPARE(name->accessibleDescription(), note->accessibleName());
        QVERIFY(note->height() >= note->heightForWidth(note->width()));
        QTest::keyClick(button(list, "view0"), Qt::Key_Delete);
        QCOMPARE(save->text(), u"Save"_s);
        QVERIFY(!note->isVisible());
    }

    void movesByButtonAndByKey()
    {
        ViewsList list(m_icons, { named(u"A"_s), named(u"B"_s), named(u"C"_s) }, {});
        QSignalSpy changed(&list, &ViewsList::changed);
        button(list, "viewDown0")->click();
        QCOMPARE(namesIn(changed), (QStringList { u"B"_s, u"A"_s, u"C"_s }));
        QTest::keyClick(button(list, "view2"), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(namesIn(changed), (QStringList { u"B"_s, u"C"_s, u"A"_s }));
        QVERIFY(!button(list, "viewUp0")->isEnabled());
        QVERIFY(!button(list, "viewDown2")->isEnabled());
    }

    void removesAndUses()
    {
        ViewsList list(m_icons, { named(u"A"_s), named(u"B"_s) }, {});
        QSignalSpy changed(&list, &ViewsList::changed);
        QSignalSpy chosen(&list, &ViewsList::chosen);
        QTest::keyClick(button(list, "view0"), Qt::Key_Delete);
        QCOMPARE(namesIn(changed), QStringList { u"B"_s });
        button(list, "view0")->click();
        QCOMPARE(chosen.first().first().value<ListView>(), named(u"B"_s));
    }
};

QTEST_MAIN(TestViewsList)
#include "tst_viewslist.moc"
