package no.niraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Objects;
import no.niraad.model.Profile;
import no.niraad.model.document.Documents;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.profile.ProfileEdit;
import no.niraad.model.profile.ProfileReader;

/** A profile file that answers are written into, one at a time. */
final class OpenProfile {

    private final Path file;
    private final FactCatalogue facts;
    private byte[] bytes;
    private Profile profile;

    /** @param facts all that the file may answer */
    OpenProfile(Path file, FactCatalogue facts) throws IOException {
        this.file = file;
        this.facts = facts;
        this.bytes = Documents.bytes(file);
        this.profile = ProfileReader.read(file.getFileName().toString(), bytes, facts);
    }

    Profile profile() {
        return profile;
    }

    /**
     * {@return the file with an answer, not saved}
     *
     * @throws no.niraad.model.document.InvalidDocumentException when this is no answer to that
     * @throws IllegalArgumentException when there is no place in the file for it
     */
    ProfileEdit with(String path, ProfileEdit.Given given) {
        return ProfileEdit.answer(file.getFileName().toString(), bytes, facts, path, given);
    }

    /**
     * Writes an answer into the file. The file is whole at any time: it is exchanged, not written over.
     *
     * @return whether it was saved; not when somebody else has changed the file meanwhile
     */
    boolean save(String path, ProfileEdit.Given given) throws IOException {
        ProfileEdit edit = with(path, given);
        if (!Arrays.equals(Documents.bytes(file), bytes)) {
            return false;
        }
        exchange(edit.file());
        bytes = edit.file();
        profile = edit.profile();
        return true;
    }

    /** Through a file that nobody can have laid there before, such as a link to somewhere else. */
    private void exchange(byte[] saved) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Path beside = Files.createTempFile(folder, file.getFileName().toString(), ".new");
        try {
            Files.write(beside, saved);
            if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
