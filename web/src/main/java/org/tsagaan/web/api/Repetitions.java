package org.tsagaan.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.request.Repeated;
import org.tsagaan.request.RepeatedRequests;
import org.tsagaan.request.RequestKey;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.FieldFault;
import org.tsagaan.web.frame.Message;

/** Answers a POST with the same Idempotency-Key and body the same again, and does it once. */
@ApplicationScoped
public class Repetitions {
    /** The header that names a request. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{16,64}");

    @EJB private RepeatedRequests requests;

    /**
     * A request that makes something.
     *
     * @param key the header as it was sent
     * @param body the record of its body, or any text that says all that is asked
     */
    public record Asked(
            HttpServletRequest request,
            Optional<Person> person,
            @Nullable String key,
            Object body) {}

    /** Does work that is one transaction, at most once. */
    public Response once(Asked asked, Supplier<Reply> work) {
        var refused = new AtomicReference<@Nullable Fault>();
        return response(
                requests.once(key(asked), String.valueOf(asked.body()), kept(work, refused)),
                refused);
    }

    /** Does work that makes its own transactions, or waits for others, at most once. */
    public Response onceApart(Asked asked, Supplier<Reply> work) {
        var refused = new AtomicReference<@Nullable Fault>();
        return response(
                requests.onceApart(key(asked), String.valueOf(asked.body()), kept(work, refused)),
                refused);
    }

    /** The name under which the market itself knows the request, where it keeps one. */
    public static String requestKey(Asked asked) {
        return "api:" + key(asked).digest();
    }

    private static RequestKey key(Asked asked) {
        var key = asked.key();
        if (key == null || !KEY.matcher(key).matches()) {
            throw new FaultException(
                    Fault.of(400, "idempotency-key-needed")
                            .withErrors(
                                    List.of(
                                            FieldFault.at(
                                                    "/" + HEADER,
                                                    Message.of("problem.idempotency-key")))));
        }
        return new RequestKey(
                Callers.scope(asked.person()) + " " + asked.request().getRequestURI(), key);
    }

    private static Supplier<Optional<String>> kept(
            Supplier<Reply> work, AtomicReference<@Nullable Fault> refused) {
        return () ->
                switch (work.get()) {
                    case Reply.Done done -> Optional.of(Reply.text(done));
                    case Reply.NotDone(var fault) -> {
                        refused.set(fault);
                        yield Optional.empty();
                    }
                };
    }

    private static Response response(Repeated repeated, AtomicReference<@Nullable Fault> refused) {
        return switch (repeated) {
            case Repeated.Answered(var text) -> Reply.response(Reply.parse(text));
            case Repeated.AnotherBody other -> throw end(Fault.of(422, "idempotency-key-reused"));
            case Repeated.Busy busy ->
                    throw end(
                            Fault.of(409, "request-in-progress")
                                    .withHeaders(Map.of(HttpHeaders.RETRY_AFTER, "1")));
            case Repeated.NotDone refusal ->
                    throw end(
                            Optional.ofNullable(refused.get())
                                    .orElseGet(() -> Fault.of(409, "refused")));
        };
    }

    private static FaultException end(Fault fault) {
        return new FaultException(fault);
    }
}
