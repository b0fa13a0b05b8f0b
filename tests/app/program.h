#pragma once

#include <gtest/gtest.h>

#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace headroom::tests {

struct Ran {
    int status = -1;
    std::string out, err;
};

inline std::string read(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void write(const std::filesystem::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
}

/// The program as other programs use it: arguments in, standard output, standard error and exit status out.
class Program : public testing::Test {
protected:
    Program() {
        std::string pattern = (std::filesystem::temp_directory_path() / "headroom-app-XXXXXX").string();
        folder = mkdtemp(pattern.data());
    }
    ~Program() override { std::filesystem::remove_all(folder); }

    /// Runs the program in `folder` with a home of its own and no display.
    Ran run(const std::string& arguments, const std::string& before = "") {
        const std::string line = "cd '" + folder.string() + "' && " + before +
                                 " env -u DISPLAY -u WAYLAND_DISPLAY -u " + "QT_QPA_PLATFORM HOME='" +
                                 folder.string() + "' XDG_RUNTIME_DIR='" + folder.string() +
                                 "' " HEADROOM_PROGRAM " " + arguments + " >out.txt 2>err.txt";
        Ran ran;
        const int status = std::system(line.c_str());
        ran.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
        ran.out = read(folder / "out.txt");
        ran.err = read(folder / "err.txt");
        return ran;
    }

    std::filesystem::path folder;
};

} // namespace headroom::tests
