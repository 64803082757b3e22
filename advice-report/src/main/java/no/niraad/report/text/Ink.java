package no.niraad.report.text;

/** How a piece of text is set apart on a terminal with colours. Never the only sign of anything. */
enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GREEN("32"),
    YELLOW("33"),
    RED("1;31");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** {@return the text between the escapes that switch this on and off} */
    String paint(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
