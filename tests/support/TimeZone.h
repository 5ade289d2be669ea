#pragma once

#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>

/// The machine stands in this time zone ("BST-1" is an hour before Greenwich) while one of these
/// lives.
class InTimeZone {
public:
    explicit InTimeZone(const char* zone)
    {
        if (const char* before = std::getenv("TZ")) {
            m_before = before;
        }
        ::setenv("TZ", zone, 1);
        ::tzset();
    }
    ~InTimeZone()
    {
        if (m_before) {
            ::setenv("TZ", m_before->c_str(), 1);
        } else {
            ::unsetenv("TZ");
        }
        ::tzset();
    }
    InTimeZone(const InTimeZone&) = delete;
    InTimeZone& operator=(const InTimeZone&) = delete;

private:
    std::optional<std::string> m_before;
};
