package dev.stubdown;

/**
 * What became of one API of several, or of the only one.
 *
 * @param request what was asked
 */
public record ApiResult<T, R>(ApiRequest<T> request, R result) {}
