package org.tsagaan.simulator.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a journal at the start, and writes anew only what is still alive. */
final class Replay {
    /** The provider forgets idempotency keys after this time. */
    static final Duration KEYS_KEPT = Duration.ofHours(24);

    /** The provider answers for events for this time. */
    static final Duration EVENTS_KEPT = Duration.ofDays(30);

    private final Journal journal;
    private final Index index = new Index();
    private final List<Line> pending = new ArrayList<>();
    private long acknowledged;

    private record Line(long position, int length, JsonObject content) {}

    private Replay(Journal journal) {
        this.journal = journal;
    }

    static Index readAndCompact(DataFolder folder, Clock clock) throws IOException {
        try (Journal old = folder.openJournal()) {
            Replay replay = new Replay(old);
            replay.read();
            old.cut(replay.acknowledged);
            try (Journal fresh = folder.openSuccessor()) {
                replay.copyLiving(fresh, clock.instant().getEpochSecond());
            }
            folder.replaceJournal();
            return replay.index;
        }
    }

    /** Goes through the lines up to the first that is torn or strange. */
    private void read() throws IOException {
        InputStream bytes = new BufferedInputStream(journal.stream(), 1 << 16);
        long position = 0;
        Optional<Line> line = next(bytes, position);
        while (line.isPresent()) {
            accept(line.get());
            position += line.get().length() + 1L;
            line = next(bytes, position);
        }
    }

    private void accept(Line line) {
        if (line.content().has("commit")) {
            pending.forEach(this::apply);
            pending.clear();
            acknowledged = line.position() + line.length() + 1L;
        } else {
            pending.add(line);
        }
    }

    private void apply(Line line) {
        JsonObject content = line.content();
        Kind kind = Kind.of(Json.need(content, "kind"));
        JsonObject document =
                content.get("doc").isJsonObject() ? content.getAsJsonObject("doc") : null;
        index.put(kind, Json.need(content, "id"), line.position(), line.length(), document);
    }

    private static Optional<Line> next(InputStream bytes, long position) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = bytes.read();
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = bytes.read();
        }
        if (next < 0) {
            return Optional.empty();
        }
        try {
            JsonObject content = Json.read(line.toString(UTF_8));
            return Optional.of(new Line(position, line.size(), content));
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    private void copyLiving(Journal fresh, long now) throws IOException {
        for (Slot slot : List.copyOf(index.all())) {
            String line = journal.read(slot.position(), slot.length());
            if (forgotten(slot, line, now)) {
                index.put(slot.kind(), slot.id(), 0, 0, null);
            } else {
                index.place(slot.movedTo(fresh.end(), slot.length()));
                fresh.append(line + "\n");
            }
        }
        fresh.append("{\"commit\":0}\n");
        fresh.sync();
    }

    private static boolean forgotten(Slot slot, String line, long now) {
        Duration kept =
                switch (slot.kind()) {
                    case IDEMPOTENCY -> KEYS_KEPT;
                    case EVENT -> EVENTS_KEPT;
                    default -> Duration.ZERO;
                };
        if (kept.isZero()) {
            return false;
        }
        long created = Json.number(Json.object(Json.read(line), "doc"), "created", now);
        return created + kept.toSeconds() < now;
    }
}
