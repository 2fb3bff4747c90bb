// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/lineeditinterface.h"

#include <QIntValidator>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

//! A line edit through a screen reader: what it is told, and what it can write.
class tst_LineEditInterface : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void saysWhatIsInItAndWhatItIsFor();
    void keepsAPasswordToItself();
    void givesTheLastWordToWhoAsksAtTheEnd_data();
    void givesTheLastWordToWhoAsksAtTheEnd();
    void answersWhateverIsAsked_data();
    void answersWhateverIsAsked();
    void placesItsCharacters_data();
    void placesItsCharacters();
    void selects();
    void isWrittenInto();
    void takesOnlyWhatItsValidatorDoes();

private:
    [[nodiscard]] QAccessibleInterface *spoken() { return QAccessible::queryAccessibleInterface(m_edit.get()); }
    [[nodiscard]] QAccessibleTextInterface *words() { return spoken()->textInterface(); }
    [[nodiscard]] QAccessibleEditableTextInterface *pen() { return spoken()->editableTextInterface(); }

    std::unique_ptr<QLineEdit> m_edit;
};

void tst_LineEditInterface::initTestCase()
{
    LineEditInterface::install();
}

void tst_LineEditInterface::init()
{
    m_edit = std::make_unique<QLineEdit>();
}

void tst_LineEditInterface::saysWhatIsInItAndWhatItIsFor()
{
    m_edit->setPlaceholderText(u"Name, email or group"_s);
    m_edit->setAccessibleName(u"Search"_s);
    m_edit->setText(u"grace"_s);
    QCOMPARE(spoken()->role(), QAccessible::EditableText);
    QCOMPARE(spoken()->text(QAccessible::Name), u"Search"_s);
    QCOMPARE(spoken()->text(QAccessible::Value), u"grace"_s);
    QCOMPARE(spoken()->text(QAccessible::Description), u"Name, email or group"_s);
    QVERIFY(spoken()->state().editable && spoken()->state().selectableText);
    QVERIFY(!spoken()->state().readOnly && !spoken()->state().passwordEdit);
    QCOMPARE(words()->characterCount(), 5);
    QCOMPARE(words()->cursorPosition(), 5);
    m_edit->setReadOnly(true);
    QVERIFY(spoken()->state().readOnly);
}

void tst_LineEditInterface::keepsAPasswordToItself()
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setText(u"secret"_s);
    QVERIFY(spoken()->state().passwordEdit);
    QCOMPARE(spoken()->text(QAccessible::Value), u"******"_s);
    QCOMPARE(words()->characterCount(), 6);
    QCOMPARE(words()->text(0, 6), QString());
    int start = 0;
    int end = 0;
    QCOMPARE(words()->textAtOffset(6, QAccessible::WordBoundary, &start, &end), QString());
    QVERIFY(words()->characterRect(1).isEmpty());
    m_edit->setEchoMode(QLineEdit::NoEcho);
    QCOMPARE(spoken()->text(QAccessible::Value), QString());
}

void tst_LineEditInterface::givesTheLastWordToWhoAsksAtTheEnd_data()
{
    QTest::addColumn<int>("offset");
    QTest::newRow("its length") << 11;
    QTest::newRow("-1, the end") << -1;
    QTest::newRow("-2, the cursor") << -2;
}

// Qt's own never answers.
void tst_LineEditInterface::givesTheLastWordToWhoAsksAtTheEnd()
{
    QFETCH(int, offset);
    m_edit->setText(u"grace. penn"_s);
    int start = 0;
    int end = 0;
    QCOMPARE(words()->textAtOffset(offset, QAccessible::WordBoundary, &start, &end), u"penn"_s);
    QCOMPARE(start, 7);
    QCOMPARE(end, 11);
    words()->textAtOffset(offset, QAccessible::SentenceBoundary, &start, &end);
    QCOMPARE(end, 11);
}

void tst_LineEditInterface::answersWhateverIsAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a space") << u" "_s;
    QTest::newRow("a word") << u"ann"_s;
    QTest::newRow("a word and a space") << u"ann "_s;
    QTest::newRow("a space and a word") << u" ann"_s;
    QTest::newRow("dots") << u"..."_s;
    QTest::newRow("sentences") << u"One. Two! three"_s;
    QTest::newRow("an address") << u"ann.o'neil+1@example.com"_s;
    QTest::newRow("Arabic") << u"ليلى منصور"_s;
    QTest::newRow("Japanese") << u"山田 花子です"_s;
    QTest::newRow("what is joined") << u"👩‍👩‍👧 ñ"_s;
    QTest::newRow("half a character") << QString(QChar(0xd83d));
}

void tst_LineEditInterface::answersWhateverIsAsked()
{
    QFETCH(QString, text);
    m_edit->setText(text);
    const auto asks = { &QAccessibleTextInterface::textBeforeOffset, &QAccessibleTextInterface::textAtOffset,
                        &QAccessibleTextInterface::textAfterOffset };
    for (int kind = QAccessible::CharBoundary; kind <= QAccessible::NoBoundary; ++kind) {
        for (int offset = -3; offset <= int(text.size()) + 3; ++offset) {
            for (auto ask : asks) {
                int start = 0;
                int end = 0;
                const auto said = (words()->*ask)(offset, QAccessible::TextBoundaryType(kind), &start, &end);
                if (!said.isEmpty())
                    QCOMPARE(said, text.mid(start, end - start));
            }
        }
    }
    for (int start = -2; start <= int(text.size()) + 2; ++start) {
        for (int end = -2; end <= int(text.size()) + 2; ++end)
            QVERIFY(text.contains(words()->text(start, end)));
        words()->characterRect(start);
    }
}

void tst_LineEditInterface::placesItsCharacters_data()
{
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<int>("width");
    QTest::newRow("from the left") << Qt::Alignment(Qt::AlignLeft) << 400;
    QTest::newRow("from the right") << Qt::Alignment(Qt::AlignRight) << 400;
    QTest::newRow("scrolled to its end") << Qt::Alignment(Qt::AlignLeft) << 80;
}

void tst_LineEditInterface::placesItsCharacters()
{
    QFETCH(Qt::Alignment, alignment);
    QFETCH(int, width);
    m_edit->setAlignment(alignment);
    m_edit->resize(width, m_edit->sizeHint().height());
    m_edit->show();
    m_edit->setText(u"grace penrose at example"_s);
    m_edit->grab(); // it scrolls as it is drawn
    for (int offset = words()->characterCount() - 5; offset < words()->characterCount(); ++offset) {
        const auto place = words()->characterRect(offset);
        QVERIFY(spoken()->rect().contains(place.center()));
        QCOMPARE(words()->offsetAtPoint({ place.left() + 1, place.center().y() }), offset);
    }
}

void tst_LineEditInterface::selects()
{
    m_edit->setText(u"grace penn"_s);
    QCOMPARE(words()->selectionCount(), 0);
    words()->addSelection(6, 99);
    QCOMPARE(m_edit->selectedText(), u"penn"_s);
    QCOMPARE(words()->selectionCount(), 1);
    int start = 0;
    int end = 0;
    words()->selection(0, &start, &end);
    QCOMPARE(start, 6);
    QCOMPARE(end, 10);
    words()->setSelection(1, 0, 3);
    QCOMPARE(m_edit->selectedText(), u"penn"_s);
    words()->removeSelection(0);
    QVERIFY(!m_edit->hasSelectedText());
    words()->setCursorPosition(2);
    QCOMPARE(m_edit->cursorPosition(), 2);
}

void tst_LineEditInterface::isWrittenInto()
{
    pen()->insertText(99, u"grace"_s);
    pen()->insertText(-5, u"miss "_s);
    QCOMPARE(m_edit->text(), u"miss grace"_s);
    pen()->deleteText(-1, 5);
    QCOMPARE(m_edit->text(), u"grace"_s);
    pen()->deleteText(4, 1);
    QCOMPARE(m_edit->text(), u"grace"_s);
    pen()->replaceText(0, 99, u"ann"_s);
    QCOMPARE(m_edit->text(), u"ann"_s);
}

void tst_LineEditInterface::takesOnlyWhatItsValidatorDoes()
{
    m_edit->setValidator(new QIntValidator(1, 24, m_edit.get()));
    spoken()->setText(QAccessible::Value, u"12"_s);
    QCOMPARE(m_edit->text(), u"12"_s);
    spoken()->setText(QAccessible::Value, u"99"_s);
    QCOMPARE(m_edit->text(), u"12"_s);
}

QTEST_MAIN(tst_LineEditInterface)
#include "tst_lineeditinterface.moc"
