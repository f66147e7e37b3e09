#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>

namespace resonate::fake {

/// A sound server of our own, with a loudspeaker that is none, whose sound can be recorded. ALSA's and so PortAudio's
/// only device leads to it. For as long as it lives, in this process alone.
class PulseServer final {
public:
    /// What is missing for it; empty when it can be started.
    static QString missing()
    {
        for (const char* program : {"pulseaudio", "parec"})
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                return QStringLiteral("%1 is not installed").arg(QLatin1String(program));
        for (const char* folder : {"/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"})
            if (QFile::exists(QLatin1String(folder) + QLatin1String("/alsa-lib/libasound_module_pcm_pulse.so")))
                return {};
        return QStringLiteral("ALSA's plugin for PulseAudio (libasound2-plugins) is not installed");
    }

    PulseServer()
    {
        const QByteArray folder = m_folder.path().toUtf8();
        QFile config(m_folder.filePath(QStringLiteral("asound.conf")));
        if (config.open(QIODevice::WriteOnly))
            config.write("pcm.pulse { type pulse }\nctl.pulse { type pulse }\npcm.!default { type pulse }\n");
        config.close();
        qputenv("HOME", folder);
        qputenv("XDG_RUNTIME_DIR", folder);
        qputenv("PULSE_SERVER", "unix:" + folder + "/pulse.sock");
        qputenv("PULSE_COOKIE", folder + "/cookie");
        qputenv("ALSA_CONFIG_PATH", folder + "/asound.conf");
        qputenv("JACK_NO_START_SERVER", "1");
    }
    ~PulseServer()
    {
        resume();
        kill();
    }

    /// False when it does not come up.
    bool start()
    {
        const QString socket = m_folder.filePath(QStringLiteral("pulse.sock"));
        QFile::remove(socket);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
        m_process.start(
            QStringLiteral("pulseaudio"),
            {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
             QStringLiteral("--use-pid-file=no"), QStringLiteral("--disable-shm=yes"), QStringLiteral("-L"),
             QStringLiteral("module-native-protocol-unix socket=%1 auth-anonymous=1").arg(socket), QStringLiteral("-L"),
             // Without norewinds the sink plays with what it has been given already once more.
             QStringLiteral("module-null-sink sink_name=ear rate=48000 channels=2 format=float32le norewinds=1")});
        for (int i = 0; i < 1000 && m_process.state() != QProcess::NotRunning; ++i) {
            if (QFile::exists(socket))
                return true;
            QThread::msleep(20);
        }
        return false;
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    void suspend() { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }
    void resume()
    {
        if (m_process.state() != QProcess::NotRunning)
            ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace resonate::fake
