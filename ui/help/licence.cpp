// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/licence.h"

#include <QFile>

using namespace Qt::StringLiterals;

QString Licence::text() const
{
    QFile text(u":/licences/"_s + file);
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}

// Names of licences and people are the same in every language.
QList<Licence> Licence::all()
{
    return { { .part = u"Turnstile"_s,
               .name = u"GNU GPL 3 or later"_s,
               .owner = u"© 2026 The Turnstile authors"_s,
               .file = u"GPL-3.0-or-later.txt"_s },
             { .part = u"Qt"_s,
               .version = QString::fromLatin1(qVersion()),
               .name = u"GNU LGPL 3"_s,
               .owner = u"© The Qt Company Ltd. and other contributors"_s,
               .file = u"LICENSE-LGPL-3.0.txt"_s },
             { .part = u"QtKeychain"_s,
               .name = u"BSD 2-Clause"_s,
               .owner = u"© 2011–2015 Frank Osterfeld and other contributors"_s,
               .file = u"LICENSE-QtKeychain.txt"_s },
             { .part = u"cpp-httplib"_s,
               .name = u"MIT"_s,
               .owner = u"© 2012 Yuji Hirose"_s,
               .file = u"LICENSE-cpp-httplib.txt"_s } };
}
