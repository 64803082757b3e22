package no.niraad.model.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 strictly, and tells where and why it is not. */
final class Utf8 {

    private Utf8() {}

    /**
     * {@return the text, without a byte order mark}
     *
     * @throws InvalidDocumentException if it is not UTF-8
     */
    static String decode(String name, byte[] bytes) {
        if (looksLikeUtf16(bytes)) {
            throw new Problems(name, Lines.NONE).stop(Position.NONE, "document/utf-16");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(name, bytes, in.position());
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean mark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return mark || (first == 0) != (second == 0);
    }

    private static InvalidDocumentException notUtf8(String name, byte[] bytes, int offset) {
        // Latin-1 gives one character a byte, so that the offset of the byte is the index of the character.
        Problems problems = new Problems(name, new Lines(new String(bytes, StandardCharsets.ISO_8859_1)));
        String code = isNorwegianLetter(bytes[offset] & 0xFF) ? "document/latin-1" : "document/not-utf-8";
        String hex = Integer.toHexString(bytes[offset] & 0xFF).toUpperCase(java.util.Locale.ROOT);
        return problems.stop(
                problems.lines().positionOf(offset), code, "byte", hex, "offset", Integer.toString(offset));
    }

    /** {@return whether a byte is one of ÆØÅæøå (or é, ö, ä, ü) in Latin-1 and Windows-1252} */
    private static boolean isNorwegianLetter(int b) {
        return "ÆØÅæøåéöäü".indexOf((char) b) >= 0;
    }
}
