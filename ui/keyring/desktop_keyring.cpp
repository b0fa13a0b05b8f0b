#include "ui/keyring/desktop_keyring.h"

#include <qt6keychain/keychain.h>

namespace headroom::ui {

namespace {

/// Under which a desktop shows its passwords.
QString service() {
    return QStringLiteral("Headroom");
}

KeyringAnswer answerOf(QKeychain::Error error) {
    switch (error) {
    case QKeychain::NoError: return KeyringAnswer::done;
    case QKeychain::EntryNotFound: return KeyringAnswer::notThere;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return KeyringAnswer::refused;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: break;
    }
    return KeyringAnswer::unavailable;
}

} // namespace

void DesktopKeyring::start(QKeychain::Job& job, const QString& key, Answer answer) {
    job.setKey(key);
    job.setInsecureFallback(false);
    QObject::connect(&job, &QKeychain::Job::finished, &m_context,
                     [answer = std::move(answer)](QKeychain::Job* done) {
                         const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(done);
                         const bool found = read && done->error() == QKeychain::NoError;
                         answer(answerOf(done->error()), found ? read->textData() : QString());
                     });
    job.start(); // and deletes itself
}

void DesktopKeyring::read(const QString& key, Answer answer) {
    start(*new QKeychain::ReadPasswordJob(service()), key, std::move(answer));
}

void DesktopKeyring::write(const QString& key, const QString& password, Answer answer) {
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setTextData(password);
    start(*job, key, std::move(answer));
}

void DesktopKeyring::remove(const QString& key, Answer answer) {
    start(*new QKeychain::DeletePasswordJob(service()), key, std::move(answer));
}

} // namespace headroom::ui
