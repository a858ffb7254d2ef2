package org.tsagaan.web.api;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tsagaan.kernel.JsonText;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.ReaderLanguage;

/** What a request that makes something is answered. */
public sealed interface Reply {

    /**
     * It was done, and is answered the same again.
     *
     * @param status such as 201
     * @param type media type of the body
     * @param location where what was made is; empty when it is nowhere
     * @param body as it is sent
     */
    record Done(int status, String type, String location, String body) implements Reply {}

    /** It was refused, and nothing changed. */
    record NotDone(Fault fault) implements Reply {}

    /** Something was made. */
    static Reply created(String location, Object answer) {
        return new Done(201, MediaType.APPLICATION_JSON, location, Json.write(answer));
    }

    /** Something was done. */
    static Reply done(Object answer) {
        return new Done(200, MediaType.APPLICATION_JSON, "", Json.write(answer));
    }

    /** Ends a request that was refused. */
    static Reply refused(Fault fault) {
        return new NotDone(fault);
    }

    /**
     * What came of a deed.
     *
     * @param done what is answered when it was done, by what the deed gave
     * @param fields those of the request's fields that a refusal may be about
     * @param request whose reader is told
     */
    static <T> Reply to(
            Outcome<T> outcome,
            Function<T, Reply> done,
            Refused fields,
            HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<T>(var made) -> done.apply(made);
            case Outcome.Refused<T>(var reasons) ->
                    refused(fields.fault(reasons, ReaderLanguage.of(request)));
        };
    }

    /**
     * What came of a deed that is answered the same whatever it gave.
     *
     * @param answer what is answered when it was done
     * @param fields those of the request's fields that a refusal may be about
     * @param request whose reader is told
     */
    static <T> Reply of(
            Outcome<T> outcome, Supplier<?> answer, Refused fields, HttpServletRequest request) {
        return to(outcome, made -> done(answer.get()), fields, request);
    }

    /** The answer as it is kept. */
    static String text(Done done) {
        return JsonText.object()
                .add("status", done.status())
                .add("type", done.type())
                .add("location", done.location())
                .add("body", done.body())
                .build()
                .toString();
    }

    /** The answer that was kept. */
    static Done parse(String text) {
        JsonObject kept = JsonText.read(text);
        return new Done(
                kept.getInt("status"),
                kept.getString("type"),
                kept.getString("location"),
                kept.getString("body"));
    }

    /** The response. */
    static Response response(Done done) {
        var response =
                Response.status(done.status())
                        .type(done.type())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .entity(done.body());
        return done.location().isEmpty()
                ? response.build()
                : response.header(HttpHeaders.LOCATION, done.location()).build();
    }
}
