package org.tsagaan.web.page.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.BiFunction;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Moderation;
import org.tsagaan.order.Said;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;

/** Answers the form by which the market hides whatever was said in public. */
@ApplicationScoped
public class HidingForm {

    @EJB private Moderation moderation;
    @Inject private Visitors visitors;

    /**
     * Hides it for the reason that was typed.
     *
     * @param desk where to go afterwards
     * @param again the page of the desk with a form that was refused
     */
    public Response hide(
            Said kind,
            long id,
            MultivaluedMap<String, String> sent,
            HttpServletRequest request,
            String desk,
            BiFunction<Person, Form, View> again) {
        Person person =
                visitors.findPerson(request).orElseThrow(() -> new NotFound(kind.subject()));
        Form form = Form.of(sent).with("said", kind.subject() + "-" + id);
        return switch (moderation.hide(person, kind, id, form.value("reason"))) {
            case Outcome.Done<Long> done -> Response.seeOther(URI.create(desk)).build();
            case Outcome.Refused<Long>(var reasons) ->
                    Response.status(422)
                            .entity(again.apply(person, form.refusing(reasons)))
                            .build();
        };
    }
}
