package no.niraad.rules.internal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PackedOut} wrote. This is a tenth of the work of reading JSON, which shows when a command starts. */
final class PackedIn {

    /** Reads one item of a list or map. */
    interface Item<T> {
        T read(PackedIn in) throws IOException;
    }

    private final DataInputStream in;

    PackedIn(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    int number() throws IOException {
        return in.readInt();
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    String text() throws IOException {
        return in.readUTF();
    }

    @Nullable
    String textOrNull() throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    <E> @Nullable E constantOrNull(E[] constants) throws IOException {
        int ordinal = in.readByte();
        return ordinal < 0 ? null : constants[ordinal];
    }

    <E> E constant(E[] constants) throws IOException {
        return constants[in.readByte()];
    }

    <T> List<T> list(Item<T> reader) throws IOException {
        int size = in.readInt();
        var items = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            items.add(reader.read(this));
        }
        return items;
    }

    <T> Map<String, T> map(Item<T> reader) throws IOException {
        int size = in.readInt();
        var items = new HashMap<String, T>(2 * size);
        for (int i = 0; i < size; i++) {
            items.put(in.readUTF(), reader.read(this));
        }
        return items;
    }
}
