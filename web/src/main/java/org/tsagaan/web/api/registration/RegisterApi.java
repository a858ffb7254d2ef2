package org.tsagaan.web.api.registration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.Producers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.frame.MarketAddress;

/** The public register of producers. */
@Path("/api/v1/register")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("The public register: who may make white food, and until when.")
public class RegisterApi {

    @EJB private Producers producers;
    @Inject private MarketClock clock;
    @Inject private MarketAddress market;

    @GET
    @Described(
            value = "Search the public register",
            more = "The whole of it is at /register.csv and /register.json.",
            answer = RegisterList.class,
            query = RegisterParameters.class)
    public RegisterList search(@Context HttpServletRequest request) {
        var asked = QueryBinding.read(RegisterParameters.class, request.getQueryString());
        var after = PageCursor.read(asked.list(), asked.cursor()).orElse(0);
        return RegisterList.of(
                asked.list(), producers.listRegister(asked.filter(), after, RegisterList.PAGE + 1));
    }

    @GET
    @Path("/{producerId: [0-9]{1,18}}/certificates/{authorisationId: [0-9]{1,18}}")
    @Described(
            value = "Read a certificate of the public register",
            answer = RegisteredCertificate.class,
            problems = 404)
    public RegisteredCertificate certificate(
            @Means(value = "The producer.", example = "1101") @PathParam("producerId")
                    long producerId,
            @Means(value = "A registration or licence of its.", example = "70300")
                    @PathParam("authorisationId")
                    long authorisationId) {
        ProducerView producer =
                producers.findProducer(producerId).orElseThrow(() -> new NotFound("producer"));
        String page = "/register/" + producerId + "/certificates/" + authorisationId;
        return producer.authorisations().stream()
                .filter(paper -> paper.id() == authorisationId)
                .findFirst()
                .map(
                        paper ->
                                RegisteredCertificate.of(
                                        producer, paper, clock.today(), market.of(page)))
                .orElseThrow(() -> new NotFound("authorisation"));
    }
}
