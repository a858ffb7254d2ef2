package org.tsagaan.web.page.styleguide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.tsagaan.web.frame.PageContexts;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/** Answers with the gallery; its form can be sent, and keeps what was typed. */
@Path("/styleguide")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class StyleguideResource {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    @Inject private PageContexts pages;

    /** The gallery with an empty form. */
    @GET
    public StyleguidePage show() {
        return Samples.of(pages.current(), Form.blank());
    }

    /** The gallery with what was typed, and what was wrong with it; nothing is kept. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        var reading = new FormReading(Form.of(sent));
        reading.text("name", 40);
        reading.matching("phone", MOBILE, "styleguide.phone");
        reading.text("province", 40);
        reading.text("city", 40);
        reading.text("county", 40);
        reading.optionalText("postcode", 10);
        reading.text("street", 120);
        var form = reading.form();
        return Response.status(form.isSound() ? 200 : 422)
                .entity(Samples.of(pages.current(), form))
                .build();
    }
}
