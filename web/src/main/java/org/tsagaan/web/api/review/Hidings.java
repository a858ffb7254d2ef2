package org.tsagaan.web.api.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Moderation;
import org.tsagaan.order.Said;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** Hides whatever was said in public, once for each key, and answers with the reason it gave. */
@ApplicationScoped
public class Hidings {
    @EJB private Moderation moderation;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    /** Hides one of this kind, for who runs the market. */
    public Response hide(
            Said kind,
            long id,
            @Nullable String key,
            HidingRequest body,
            HttpServletRequest request) {
        var person = callers.require(request);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.of(
                                moderation.hide(person, kind, id, body.reason()),
                                () -> body,
                                Refused.about("reason"),
                                request));
    }
}
