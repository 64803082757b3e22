package no.niraad.rules.pack;

/** How much a pack may be: far above what people write, far below what would hurt. */
final class PackLimits {

    static final int FILES = 50;
    static final int DRL_BYTES = 64 * 1024;
    static final int YAML_BYTES = 512 * 1024;
    static final int JAR_BYTES = 20 * 1024 * 1024;
    static final int INDEX_BYTES = 16 * 1024;
    /** More than that no folder holds. */
    static final int FILE_NAME = 255;

    static final int ID = 40;
    static final int FACTS = 200;

    private PackLimits() {}

    /** {@return how many bytes of a file are worth reading: one more than it may have} */
    static int worthReading(String name) {
        return 1 + (name.endsWith(".drl") ? DRL_BYTES : YAML_BYTES);
    }
}
