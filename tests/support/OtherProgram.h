#pragma once

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <filesystem>

/// Another program that has the casebook open, and keeps others out of it until it lets go.
class OtherProgram {
public:
    enum class Keeps {
        Everything, ///< Nobody can read or write.
        Writing     ///< Others can read.
    };

    explicit OtherProgram(const std::filesystem::path& casebook, Keeps keeps = Keeps::Everything)
    {
        REQUIRE(sqlite3_open(casebook.c_str(), &m_connection) == SQLITE_OK);
        run(keeps == Keeps::Everything ? "BEGIN EXCLUSIVE" : "BEGIN IMMEDIATE");
    }
    ~OtherProgram()
    {
        letGo();
        sqlite3_close(m_connection);
    }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    void letGo()
    {
        if (sqlite3_get_autocommit(m_connection) == 0) {
            run("ROLLBACK");
        }
    }

private:
    void run(const char* sql)
    {
        REQUIRE(sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    }

    sqlite3* m_connection = nullptr;
};
