// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/logins/loginsdesk.h"
#include "ui/logins/createlogindialog.h"
#include "ui/logins/secretclipboard.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
namespace demo = simulator::demo;

//! A login for somebody who cannot sign in alone, and its secret.
class TestCreateLogin final : public QObject {
    Q_OBJECT

    std::unique_ptr<LoginsDesk> m_desk;
    std::unique_ptr<SecretClipboard> m_clipboard;

    void begin(const demo::Operator &who = demo::administrator)
    {
        m_desk = std::make_unique<LoginsDesk>(who);
        m_clipboard = std::make_unique<SecretClipboard>();
        m_desk->open();
        m_desk->openDialog<CreateLoginDialog>(*m_clipboard);
    }
    void fillIn(const QString &password)
    {
        m_desk->type("loginName", u"Reception tablet"_s);
        m_desk->type("loginBrand", u"Samsung"_s);
        m_desk->type("loginModel", u"Tab A"_s);
        m_desk->type("loginSystem", u"Android 14"_s);
        m_desk->type("password", password);
    }
    [[nodiscard]] QString secret() const { return m_desk->shown<QLabel>("secretValue")->text(); }

private slots:
    void cleanup()
    {
        m_desk.reset();
        m_clipboard.reset();
    }

    void createsItForTheManagedUserWithTheOperatorsPassword()
    {
        begin();
        fillIn(demo::administrator.password);
        m_desk->press("createLoginConfirm");
        QTRY_VERIFY(m_desk->button("copySecret"));
        const auto made = m_desk->logins();
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.constFirst().name, u"Reception tablet"_s);
        QCOMPARE(made.constFirst().model, u"Tab A"_s);
        const auto body = m_desk->sent(u"POST"_s, u"/logins"_s).constFirst().body;
        QCOMPARE(body.value("login"_L1).toObject().value("type"_L1).toString(), u"device"_s);
        QCOMPARE(body.value("login"_L1).toObject().value("email"_L1).toString(), u"front.desk@example.com"_s);
        QCOMPARE(body.value("user"_L1).toObject().value("email"_L1).toString(), QString(demo::administrator.email));
    }

    void hidesTheSecretUntilAskedAndPutsItOnTheClipboard()
    {
        begin();
        fillIn(demo::administrator.password);
        m_desk->press("createLoginConfirm");
        QTRY_VERIFY(m_desk->button("copySecret"));
        QVERIFY(secret().startsWith(u'\u2022'));
        m_desk->press("showSecret");
        const QString shown = secret();
        QVERIFY(shown.size() > 20);
        m_desk->press("copySecret");
        QCOMPARE(QGuiApplication::clipboard()->text(), shown);
        m_desk->press("showSecret");
        QVERIFY(secret() != shown);
    }

    void recordsTheLoginButNeitherPasswordNorSecret()
    {
        begin();
        fillIn(demo::administrator.password);
        m_desk->press("createLoginConfirm");
        QTRY_VERIFY(m_desk->button("copySecret"));
        m_desk->press("showSecret");
        std::optional<QList<JournalSummary>> sets;
        m_desk->journal.journal.sets({}, this, [&](const QList<JournalSummary> &all) { sets = all; });
        QTRY_VERIFY(sets);
        QCOMPARE(sets->size(), 1);
        QCOMPARE(sets->constFirst().ended(), 1);
        QByteArray written;
        for (const auto &name : { u"journal.sqlite"_s, u"journal.sqlite-wal"_s }) {
            QFile file(m_desk->journal.folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                written += file.readAll();
        }
        QVERIFY(written.contains("Reception tablet"));
        QVERIFY(!written.contains(demo::administrator.password.data()));
        QVERIFY(!written.contains(secret().toUtf8()));
    }

    void keepsTheSessionAndTheFormWhenThePasswordIsWrong()
    {
        begin();
        fillIn(u"not it"_s);
        m_desk->press("createLoginConfirm");
        QTRY_VERIFY(m_desk->button("createLoginConfirm")->isEnabled());
        QCOMPARE(m_desk->session.state(), Session::State::SignedIn);
        QCOMPARE(m_desk->shown<QLineEdit>("loginName")->text(), u"Reception tablet"_s);
        QVERIFY(m_desk->logins().isEmpty());
        m_desk->type("password", demo::administrator.password);
        m_desk->press("createLoginConfirm");
        QTRY_VERIFY(m_desk->button("copySecret"));
    }

    void asksForTheOneTimeCodeOnlyWhereKisiWantsOne()
    {
        begin(demo::owner);
        fillIn(demo::owner.password);
        QVERIFY(!m_desk->shown<QLineEdit>("oneTimeCode"));
        m_desk->press("createLoginConfirm");
        QTRY_VERIFY(m_desk->shown<QLineEdit>("oneTimeCode"));
        m_desk->type("oneTimeCode", demo::owner.oneTimeCode);
        m_desk->press("createLoginConfirm");
        QTRY_VERIFY(m_desk->button("copySecret"));
    }

    void sendsNothingWithoutANameAndAPassword()
    {
        begin();
        m_desk->press("createLoginConfirm");
        QCOMPARE(m_desk->shown<QWidget>("createLoginDialog")->focusWidget()->objectName(), u"loginName"_s);
        QVERIFY(m_desk->sent(u"POST"_s, u"/logins"_s).isEmpty());
    }

    void nothingIsSqueezedByWhatIsSaid()
    {
        begin();
        auto *dialog = m_desk->shown<QWidget>("createLoginDialog");
        const int before = dialog->height();
        m_desk->press("createLoginConfirm");
        QTRY_VERIFY(dialog->height() > before);
        for (const Field *field : dialog->findChildren<Field *>()) {
            QVERIFY2(!field->isVisible() || field->height() >= field->layout()->totalMinimumSize().height(),
                     qPrintable(field->editor()->objectName()));
        }
        for (const TextLabel *label : dialog->findChildren<TextLabel *>()) {
            QVERIFY2(!label->isVisible() || !label->wordWrap()
                         || label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
        }
        fillIn(demo::administrator.password);
        for (Field *field : dialog->findChildren<Field *>())
            field->clearMessage(); // as typing does
        QTRY_COMPARE(dialog->height(), before);
    }

    void saysThatTheSecretWasLostWithItsAnswer()
    {
        begin();
        fillIn(demo::administrator.password);
        m_desk->kisi.proxy->next({ .verb = "POST" }, FaultProxy::LoseAnswer);
        m_desk->press("createLoginConfirm");
        QTRY_VERIFY(m_desk->shown<QWidget>("createLoginBanner"));
        QCOMPARE(m_desk->logins().size(), 1); // made once
        QVERIFY(m_desk->button("createLoginConfirm")); // and the form is still there
    }

    void takesNoLoginThatWasThereForOneJustMade()
    {
        begin();
        m_desk->addLogin(u"Reception tablet"_s);
        fillIn(demo::administrator.password);
        m_desk->kisi.proxy->next({ .verb = "POST" }, FaultProxy::CloseBeforeForwarding);
        m_desk->press("createLoginConfirm");
        QTRY_VERIFY(m_desk->shown<QWidget>("createLoginBanner"));
        const auto *banner = m_desk->shown<QWidget>("createLoginBanner");
        QStringList words;
        for (const auto *label : banner->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.contains(u"No login was created for Front Desk"_s), qPrintable(words.join(u' ')));
        QCOMPARE(m_desk->logins().size(), 1);
    }

    void closesOnlyOnceTheSecretWasTaken()
    {
        begin();
        fillIn(demo::administrator.password);
        m_desk->press("createLoginConfirm");
        QTRY_VERIFY(m_desk->button("copySecret"));
        m_desk->press("createLoginConfirm"); // "Done"
        QVERIFY(m_desk->shown<QWidget>("createLoginBanner"));
        m_desk->press("copySecret");
        m_desk->press("createLoginConfirm");
        QTRY_VERIFY(!m_desk->shown<QWidget>("createLoginDialog"));
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty()); // to be pasted now
    }
};

QTEST_MAIN(TestCreateLogin)
#include "tst_createlogin.moc"
