package org.tsagaan.web.frame;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.NotFound;

/** Turns what was thrown, or a bare status, into a fault. */
final class Faults {
    private static final Map<Integer, String> KINDS =
            Map.ofEntries(
                    Map.entry(400, "bad-request"),
                    Map.entry(401, "not-signed-in"),
                    Map.entry(403, "forbidden"),
                    Map.entry(404, "not-found"),
                    Map.entry(405, "method-not-allowed"),
                    Map.entry(406, "not-acceptable"),
                    Map.entry(409, "conflict"),
                    Map.entry(412, "precondition-failed"),
                    Map.entry(413, "too-large"),
                    Map.entry(414, "address-too-long"),
                    Map.entry(415, "unsupported-media-type"),
                    Map.entry(422, "invalid-fields"),
                    Map.entry(428, "precondition-required"),
                    Map.entry(429, "too-many-requests"),
                    Map.entry(503, "unavailable"));

    private Faults() {}

    static Fault of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var known = findKnown(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return ofStatus(500);
    }

    /** The fault of a status; a status we have no sentences for speaks as its family. */
    static Fault ofStatus(int status) {
        var family = status >= 500 ? "internal" : "bad-request";
        return Fault.of(status, KINDS.getOrDefault(status, family));
    }

    private static Optional<Fault> findKnown(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case FaultException told -> told.fault();
                    case WebApplicationException answered -> ofAnswer(answered);
                    case NotFound unknown -> ofStatus(404);
                    case ConstraintViolationException violated -> ofViolations(violated);
                    default -> null;
                });
    }

    private static @Nullable Fault ofAnswer(WebApplicationException answered) {
        var response = answered.getResponse();
        if (response.getStatus() >= 500 && answered.getCause() != null) {
            return null;
        }
        var allow = response.getHeaderString(HttpHeaders.ALLOW);
        var fault = ofStatus(response.getStatus());
        return allow == null ? fault : fault.withHeaders(Map.of(HttpHeaders.ALLOW, allow));
    }

    private static Fault ofViolations(ConstraintViolationException violated) {
        return Fault.invalid(
                violated.getConstraintViolations().stream().map(Faults::ofViolation).toList());
    }

    private static FieldFault ofViolation(ConstraintViolation<?> violation) {
        var pointer = "/" + violation.getPropertyPath().toString().replace('.', '/');
        return FieldFault.at(pointer, Message.of("problem.field", violation.getMessage()));
    }
}
