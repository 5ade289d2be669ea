#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace core {

/// Why something could not be done, in words fit to show to the person using the program: one
/// sentence that says what went wrong and, where there is one, what to do about it.
struct Problem {
    std::string what;
    std::string where; ///< File, line or path inside a document; empty when there is no such place.
    bool passes = false; ///< Another program is in the way: the same may work in a moment.

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// The problem as one line: "where: what", or "what" alone.
std::string toString(const Problem& problem);

/// For operations that give nothing back but may still fail.
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};

/// A value, or the Problem that kept us from it. Stands in for std::expected until C++23.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Problem problem) : m_state(std::in_place_index<1>, std::move(problem)) {}

    explicit operator bool() const noexcept { return m_state.index() == 0; }

    // Asking for the side that is not there is a bug of the caller, and throws.
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T value() && { return std::get<0>(std::move(m_state)); }
    const Problem& problem() const { return std::get<1>(m_state); }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, Problem> m_state;
};

/// Thrown inside a module to leave many frames at once with words fit for a person. Never crosses a
/// public function: `attempt` turns it into the Problem it carries.
class Failure : public std::exception {
public:
    explicit Failure(Problem problem) : m_problem(std::move(problem)) {}
    const Problem& problem() const noexcept { return m_problem; }
    const char* what() const noexcept override { return m_problem.what.c_str(); }

private:
    Problem m_problem;
};

/// What is said where a library throws what nobody here expects: what did not work, and what to do.
/// The library's own words are for whoever looks into it, and go to the standard error stream.
Problem unexpected(std::string_view doing, const std::exception& error);

/// Runs `work` and tells anything it throws as a Problem. A Failure keeps its own words and place.
template <typename Work>
auto attempt(std::string_view doing, Work&& work) -> Result<std::invoke_result_t<Work>>
{
    try {
        return std::forward<Work>(work)();
    } catch (const Failure& failure) {
        return failure.problem();
    } catch (const std::exception& error) {
        return unexpected(doing, error);
    }
}

} // namespace core
