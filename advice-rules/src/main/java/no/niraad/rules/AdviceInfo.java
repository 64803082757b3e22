package no.niraad.rules;

/**
 * One of the nine pieces of advice.
 *
 * @param number 1 to 9
 * @param folder the folder that its rules stand in, such as {@code advice02}
 * @param page page of the source that it begins on
 */
public record AdviceInfo(int number, String folder, int page) {}
