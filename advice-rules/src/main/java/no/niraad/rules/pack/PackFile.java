package no.niraad.rules.pack;

/**
 * One file of a pack.
 *
 * @param name its name, without a folder
 * @param shown where it stands, as problems tell it
 * @param bytes what it holds, one byte more than allowed at most
 */
record PackFile(String name, String shown, byte[] bytes) {}
