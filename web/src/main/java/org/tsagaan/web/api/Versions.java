package org.tsagaan.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.ReaderLanguage;

/** Versions of what can be edited, as ETags. */
public final class Versions {
    private static final Pattern STRONG = Pattern.compile("\"([\\x21\\x23-\\x7E]{1,100})\"");

    private Versions() {}

    /** The ETag of a version. */
    public static EntityTag tag(String version) {
        return new EntityTag(version);
    }

    /**
     * The version that {@code If-Match} names; empty when it names whichever there is ({@code *}).
     *
     * @throws FaultException 428 without the header, 412 when it can be the ETag of nothing
     */
    public static Optional<String> required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new FaultException(Fault.of(428, "precondition-required"));
        }
        if (ifMatch.strip().equals("*")) {
            return Optional.empty();
        }
        var tag = STRONG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw changed();
        }
        return Optional.of(tag.group(1));
    }

    /**
     * Lets an edit go on only of what was seen, or of whichever there is.
     *
     * @param now the version there is
     * @throws FaultException as {@link #required}, and 412 when another version was seen
     */
    public static void requireSeen(@Nullable String ifMatch, int now) {
        Optional<String> seen = required(ifMatch);
        if (seen.isPresent() && !seen.get().equals(String.valueOf(now))) {
            throw changed();
        }
    }

    /** What is edited is no longer as it was seen. */
    public static FaultException changed() {
        return new FaultException(Fault.of(412, "precondition-failed"));
    }

    /**
     * Why an edit was refused: what is edited changed meanwhile, else what is wrong with the edit.
     *
     * @param fields of the body
     */
    public static FaultException refused(
            List<Refusal> reasons, Refused fields, HttpServletRequest request) {
        return reasons.stream().anyMatch(reason -> reason.field().equals("version"))
                ? changed()
                : new FaultException(fields.fault(reasons, ReaderLanguage.of(request)));
    }
}
