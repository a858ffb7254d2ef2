package org.tsagaan.web.page.seller;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.Producers;
import org.tsagaan.web.frame.ReaderLanguage;

/** The page of a producer. */
@Path("/producers/{id: [0-9]{1,18}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ProducerResource {

    private static final int WRONG_ADDRESS = 400;

    @EJB private Producers producers;
    @Inject private SellerPages pages;
    @Inject private OfferedGoods goods;

    @GET
    public Response producer(
            @PathParam("id") long id,
            @QueryParam("after") @Nullable String after,
            @Context HttpServletRequest request) {
        ProducerView producer =
                producers.findProducer(id).orElseThrow(() -> new NotFound("producer"));
        Offered offered = goods.ofProducer(id, after, request);
        return Response.status(offered.isSound() ? 200 : WRONG_ADDRESS)
                .entity(pages.producer(producer, offered, ReaderLanguage.of(request)))
                .build();
    }
}
