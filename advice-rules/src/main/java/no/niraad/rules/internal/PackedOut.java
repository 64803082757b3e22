package no.niraad.rules.internal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other, without names. {@link PackedIn} reads them in the same order. */
final class PackedOut {

    /** Writes one item of a list or map. */
    interface Item<T> {
        void write(PackedOut out, T item) throws IOException;
    }

    private final DataOutputStream out;

    PackedOut(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void number(int number) throws IOException {
        out.writeInt(number);
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    void text(String text) throws IOException {
        out.writeUTF(text);
    }

    void textOrNull(@Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    void constantOrNull(@Nullable Enum<?> constant) throws IOException {
        out.writeByte(constant == null ? -1 : constant.ordinal());
    }

    <T> void list(List<T> items, Item<T> writer) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            writer.write(this, item);
        }
    }

    /** In the order of the keys, so that the same words always make the same file. */
    <T> void map(Map<String, T> items, Item<T> writer) throws IOException {
        out.writeInt(items.size());
        for (Map.Entry<String, T> item : new TreeMap<>(items).entrySet()) {
            text(item.getKey());
            writer.write(this, item.getValue());
        }
    }
}
