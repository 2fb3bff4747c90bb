// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/guidelistmodel.h"
#include "ui/help/guideview.h"
#include "ui/help/helpwindow.h"
#include "ui/shared/textlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTextBlock>
#include <QtTest>

using namespace Qt::StringLiterals;

//! The window with the guide: found in, read, and gone back in, by keys alone.
class TestHelpWindow final : public QObject {
    Q_OBJECT

    Theme m_theme;
    const Icons m_icons { m_theme };
    const Guide m_guide;
    std::unique_ptr<HelpWindow> m_window;

    template <typename Widget>
    [[nodiscard]] Widget &the(const char *name) const
    {
        return *m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] GuideView &view() const { return the<GuideView>("helpPage"); }
    [[nodiscard]] QLineEdit &field() const { return the<QLineEdit>("helpSearch"); }
    [[nodiscard]] QListView &list() const { return the<QListView>("helpList"); }
    [[nodiscard]] const GuideListModel &lines() const { return static_cast<const GuideListModel &>(*list().model()); }
    [[nodiscard]] QString shownPage() const { return m_guide.pages().at(view().page()).name; }
    [[nodiscard]] QString chosen() const { return list().currentIndex().data().toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void search(const QString &text) const
    {
        field().setFocus();
        field().selectAll();
        QTest::keyClicks(&field(), text);
    }
    //! What is marked on the page, as it is written there.
    [[nodiscard]] QStringList marked() const
    {
        QStringList marked;
        const auto marks = view().extraSelections();
        for (const auto &mark : marks)
            marked << mark.cursor.selectedText();
        return marked;
    }

private slots:
    void initTestCase() { m_theme.apply(*qApp); }
    void init()
    {
        m_window = std::make_unique<HelpWindow>(m_icons);
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->resize(900, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void listsEveryPageUnderItsPartAndShowsTheIndex()
    {
        int pages = 0;
        for (int row = 0; row < lines().rowCount(); ++row)
            pages += lines().at(row)->isHeading() ? 0 : 1;
        QCOMPARE(pages, m_guide.pages().size());
        QVERIFY(lines().rowCount() > pages);
        QCOMPARE(shownPage(), u"index"_s);
        QCOMPARE(QApplication::focusWidget(), &field());
        QVERIFY(view().toPlainText().startsWith(u"Turnstile guide"_s));
        QVERIFY(!the<QAbstractButton>("helpBack").isEnabled());
    }

    void theKeysChooseAPageFromTheFieldAndOpenIt()
    {
        press(Qt::Key_Down);
        QCOMPARE(chosen(), u"Getting started"_s);
        QCOMPARE(shownPage(), u"index"_s);
        press(Qt::Key_Return);
        QCOMPARE(shownPage(), u"getting-started"_s);
        QCOMPARE(view().accessibleName(), u"Getting started"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        press(Qt::Key_Up); // over the heading to the first, and no further
        QCOMPARE(chosen(), u"Turnstile guide"_s);
    }

    void findsOnEveryKeystrokeAndOpensAtTheWords()
    {
        search(u"clipb"_s);
        QVERIFY(lines().rowCount() >= 2);
        QCOMPARE(the<TextLabel>("helpSaid").accessibleName(), the<TextLabel>("helpSaid").text());
        QVERIFY(lines().at(0)->excerpt.contains(u"clipboard"_s));
        QVERIFY(list().currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"clipboard"_s));
        const int row = lines().rowOf(m_guide.indexOf(u"managed-users-and-logins"_s));
        while (list().currentIndex().row() < row)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(shownPage(), u"managed-users-and-logins"_s);
        QCOMPARE(marked(), QStringList { u"clipb"_s });
        QVERIFY(view().verticalScrollBar()->value() > 0);
        const QRect place = view().cursorRect(view().extraSelections().constFirst().cursor);
        QVERIFY(view().viewport()->rect().contains(place.center()));
        QVERIFY(view().textCursor().block().text().contains(u"clipboard"_s));
    }

    void everyPlaceIsMarkedWhateverItsCaseUntilAnotherPageIsRead()
    {
        search(u"SUSPEND"_s);
        QCOMPARE(lines().at(0)->text, u"Suspending and restoring access"_s);
        press(Qt::Key_Return);
        const auto all = marked();
        QVERIFY(all.size() > 5);
        for (const QString &each : all)
            QCOMPARE(each.toLower(), u"suspend"_s);
        m_window->showPage(u"keyboard"_s);
        QVERIFY(marked().isEmpty());
    }

    void nothingFoundSaysWhatToTryAndEscapeFirstClears()
    {
        search(u"wombat"_s);
        QVERIFY(!list().isVisible());
        const auto &said = the<TextLabel>("helpSaid");
        QVERIFY(said.isVisible());
        QVERIFY(said.accessibleName().contains(u"“wombat”"_s));
        press(Qt::Key_Return);
        QCOMPARE(shownPage(), u"index"_s);
        press(Qt::Key_Escape);
        QVERIFY(field().text().isEmpty());
        QVERIFY(list().isVisible());
        QVERIFY(!said.isVisible());
        QVERIFY(m_window->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

    void aLinkIsFollowedByKeysAndAltLeftGoesBackToTheSamePlace()
    {
        m_window->showPage(u"finding-people"_s);
        auto &bar = *view().verticalScrollBar();
        bar.setValue(bar.maximum());
        const int top = bar.value();
        emit view().anchorClicked(QUrl(u"keyboard.md#in-a-list"_s));
        QCOMPARE(shownPage(), u"keyboard"_s);
        QCOMPARE(view().textCursor().block().text(), u"In a list"_s);
        QVERIFY(bar.value() > 0);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shownPage(), u"finding-people"_s);
        QCOMPARE(bar.value(), top);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shownPage(), u"index"_s);
        QVERIFY(!the<QAbstractButton>("helpBack").isEnabled());
    }

    void theFirstLinkIsReachedByTabAndOpenedByEnter()
    {
        view().setFocus(Qt::TabFocusReason);
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QCOMPARE(shownPage(), u"getting-started"_s);
        QCOMPARE(chosen(), u"Getting started"_s);
    }

    void loadsNothingButTheGuidesOwnPictures()
    {
        for (const QString &foreign : { u"https://example.com/guide-users.png"_s, u"file:///tmp/guide-users.png"_s,
                                        u"//host/guide-users.png"_s, u"qrc:/style.qss"_s, u"../guide/index.md"_s }) {
            const QVariant loaded = view().document()->resource(QTextDocument::ImageResource, QUrl(foreign));
            QVERIFY2(!loaded.isValid() || loaded.value<QPixmap>().isNull(), qPrintable(foreign));
            emit view().anchorClicked(QUrl(foreign));
        }
        emit view().anchorClicked(QUrl(u"https://example.com/keyboard.md"_s));
        QVERIFY(shownPage() == u"index"_s);
        const QUrl ours(u"../screenshots/guide-users.png"_s);
        QVERIFY(!view().document()->resource(QTextDocument::ImageResource, ours).value<QPixmap>().isNull());
    }

    void everyPageFitsTheWindow()
    {
        for (const auto &page : m_guide.pages()) {
            m_window->showPage(page.name);
            QVERIFY2(view().document()->size().width() <= view().viewport()->width(), qPrintable(page.name));
            QVERIFY(view().document()->size().height() > 200);
        }
    }

    void followsTheThemeAndStaysWhereItIs()
    {
        m_window->showPage(u"trouble"_s);
        auto &bar = *view().verticalScrollBar();
        bar.setValue(300);
        const auto ink
            = [this] { return view().document()->begin().begin().fragment().charFormat().foreground().color(); };
        m_theme.setScheme(Theme::Scheme::Dark);
        QCOMPARE(ink(), m_theme.color(ColorRole::Text));
        QCOMPARE(bar.value(), 300);
        m_theme.setScheme(Theme::Scheme::Light);
        QCOMPARE(ink(), m_theme.color(ColorRole::Text));
    }

    void everythingHasAName()
    {
        QVERIFY(!field().accessibleName().isEmpty());
        QVERIFY(!list().accessibleName().isEmpty());
        QVERIFY(!view().accessibleName().isEmpty());
        auto *page = QAccessible::queryAccessibleInterface(&view());
        QVERIFY(page && page->textInterface());
        QVERIFY(page->textInterface()->characterCount() > 200);
    }
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
