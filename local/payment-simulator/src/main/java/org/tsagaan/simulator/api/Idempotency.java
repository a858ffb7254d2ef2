package org.tsagaan.simulator.api;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Store;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Refused;

/**
 * Gives the same answer to the same idempotency key for a day. The note is written in the
 * transaction that did the work. Requests whose parameters were refused, or that clashed, leave no
 * note.
 */
final class Idempotency {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int LONGEST_KEY = 255;

    private final Store store;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    Idempotency(Store store) {
        this.store = store;
    }

    /** Writes an answer down within the transaction that made it. */
    interface Note {
        /** Keeps the answer for whoever asks again with the same key. */
        void write(Transaction transaction, Answer answer);
    }

    /** Answers from the note of this key, or does the work. */
    ApiReply once(ApiRequest request, Function<Note, Answer> work) {
        Optional<String> given = request.header("Idempotency-Key");
        if (given.isEmpty()) {
            return fresh(work.apply((transaction, answer) -> {}));
        }
        String key = given.get();
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refused.invalid(
                    null, null, "Idempotency keys must be between 1 and 255 characters.");
        }
        if (!underWay.add(key)) {
            throw Refused.keyInUse(key);
        }
        try {
            String fingerprint = fingerprint(request);
            Optional<JsonObject> note = store.transact(transaction -> find(transaction, key));
            return note.isPresent()
                    ? replay(note.get(), key, fingerprint)
                    : fresh(first(key, fingerprint, work));
        } finally {
            underWay.remove(key);
        }
    }

    private Answer first(String key, String fingerprint, Function<Note, Answer> work) {
        Note note =
                (transaction, answer) ->
                        transaction.put(note(transaction, key, fingerprint, answer));
        try {
            return work.apply(note);
        } catch (Refused refused) {
            Answer answer = Answer.of(refused);
            store.change(transaction -> note.write(transaction, answer));
            return answer;
        }
    }

    private static JsonObject note(
            Transaction transaction, String key, String fingerprint, Answer answer) {
        JsonObject note = new JsonObject();
        note.addProperty("object", Kind.IDEMPOTENCY.object());
        note.addProperty("id", key);
        note.addProperty("created", transaction.now());
        note.addProperty("fingerprint", fingerprint);
        note.addProperty("status", answer.status());
        note.addProperty("body", Json.write(answer.body()));
        return note;
    }

    private static Optional<JsonObject> find(Transaction transaction, String key) {
        long oldest = transaction.now() - KEPT.toSeconds();
        return transaction
                .find(Kind.IDEMPOTENCY, key)
                .filter(note -> Json.number(note, "created") > oldest);
    }

    private static ApiReply replay(JsonObject note, String key, String fingerprint) {
        if (!fingerprint.equals(Json.text(note, "fingerprint"))) {
            throw Refused.keyClash(key);
        }
        return new ApiReply((int) Json.number(note, "status"), Json.need(note, "body"), true);
    }

    private static ApiReply fresh(Answer answer) {
        return new ApiReply(answer.status(), Json.write(answer.body()), false);
    }

    /** The same for the same parameters in any order. */
    private static String fingerprint(ApiRequest request) {
        String[] pairs = (request.query() + "&" + request.body()).split("&", -1);
        Arrays.sort(pairs);
        String all = request.method() + " " + request.path() + "\n" + String.join("&", pairs);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
