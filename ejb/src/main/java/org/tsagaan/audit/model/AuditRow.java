package org.tsagaan.audit.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A row of the audit trail as it is hashed.
 *
 * @param place where it stands
 * @param atMicros when, in microseconds since 1970
 * @param subjectId what was changed
 * @param texts actor, action, kind of subject, reason, detail as PostgreSQL prints it
 */
public record AuditRow(Place place, long atMicros, long subjectId, List<String> texts) {

    public AuditRow {
        texts = List.copyOf(texts);
    }

    /**
     * Hash of the row's canonical bytes: id, transaction, instant and subject as eight bytes each,
     * big endian; then each text as its length in four bytes and its UTF-8. No two rows have the
     * same bytes.
     */
    public Fingerprint hash() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(place.row());
            out.writeLong(place.transaction());
            out.writeLong(atMicros);
            out.writeLong(subjectId);
            for (String text : texts) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Fingerprint.of(bytes.toByteArray());
    }
}
