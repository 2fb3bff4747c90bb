// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/kisiimportwords.h"

#include "ui/shared/errortext.h"

using imports::KisiFile;
using imports::KisiImport;

namespace {

using Stage = KisiImport::Stage;

} // namespace

QString KisiImportWords::reason(KisiFile::Fault fault)
{
    switch (fault) {
    case KisiFile::NotUtf8:
        return tr("Kisi reads UTF-8 only. Save the file as “CSV UTF-8” and open it again.");
    case KisiFile::NotCommas:
        return tr("Kisi needs commas between the columns. Save the file with commas and open it again.");
    case KisiFile::NotTemplate:
        return tr("Its columns are not those of Kisi’s template, or are in another order.");
    case KisiFile::NoRows:
        return tr("There is nobody in it below the headings.");
    case KisiFile::None:
        break;
    }
    return {};
}

QString KisiImportWords::note(const KisiImport &import, bool counts)
{
    switch (import.stage()) {
    case Stage::Waiting:
        return counts ? tr("Kisi allows one upload every 10 seconds; waiting %1 s.").arg(import.toWait().count())
                      : tr("Kisi allows one upload every 10 seconds; waiting.");
    case Stage::Asking:
        return tr("Asking Kisi where to send it…");
    case Stage::Uploading:
        return tr("Sending…");
    case Stage::Starting:
        return tr("From here on it cannot be stopped.");
    case Stage::Running:
        break;
    case Stage::Ready:
    case Stage::Unknown:
    case Stage::Ended:
        return {};
    }
    switch (import.import().status) {
    case CsvUserImport::Waiting:
        return tr("Kisi has the file and has not started yet. You can close this window: Kisi goes on by itself.");
    case CsvUserImport::Unknown:
        //: %1 is a word of Kisi's that Turnstile does not know
        return tr("Kisi says “%1”. You can close this window: Kisi goes on by itself.").arg(import.import().statusName);
    default:
        return tr("Kisi is at work. You can close this window: Kisi goes on by itself.");
    }
}

KisiImportWords::Message KisiImportWords::failure(const KisiImport &import)
{
    const Error error = import.error().value_or(Error {});
    if (import.stage() == Stage::Running)
        return { tr("Turnstile cannot see how far Kisi is"),
                 explain(error).sentences() + u' ' + tr("Kisi itself goes on.") };
    if (import.stage() == Stage::Unknown)
        return { tr("It is not known whether Kisi took the file"),
                 tr("No answer came back, and Kisi has no list to look it up in. Look at Users in a few minutes: if "
                    "people of this file are there, Kisi took it. Import it again only if nobody is.") };
    const QString nothing = tr("Nobody was imported.");
    if (import.failedAt() == Stage::Starting)
        return { tr("Kisi did not start"), explain(error).sentences() + u' ' + nothing };
    if (import.failedAt() != Stage::Uploading)
        return { tr("Kisi gave no address to send the file to"), explain(error).sentences() + u' ' + nothing };
    const QString why = error.kind == Error::Refused || error.kind == Error::Server
        //: %1 is the number of the HTTP status, such as 403
        ? tr("The address that Kisi gave did not accept it (%1).").arg(error.httpStatus)
        : explain(error).sentences();
    return { tr("The file was not sent"), why + u' ' + nothing };
}

KisiImportWords::Message KisiImportWords::result(const CsvUserImport &import, int rows, const QString &fileName)
{
    const int errors = int(import.errors.size());
    if (import.status == CsvUserImport::Failed)
        return { tr("Kisi could not import %1").arg(fileName),
                 tr("Look at Users before you try again: Kisi does not say whether some of the %Ln rows were "
                    "imported before it failed.",
                    nullptr, rows) };
    if (errors == 0)
        return { tr("Kisi has imported %1").arg(fileName), tr("It reported no error in %Ln rows.", nullptr, rows) };
    return { tr("Kisi has imported %1, with %Ln errors", nullptr, errors).arg(fileName),
             tr("Fix these rows and import a file with only them: Kisi does not say what it does with people who "
                "already exist.") };
}
