package org.tsagaan.web.api.reference;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tsagaan.account.Divisions;
import org.tsagaan.licensing.Producers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** Codes and their names. */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Codes that other parts take, with their names.")
public class ReferenceApi {
    @EJB private Producers producers;
    @EJB private Divisions divisions;

    @GET
    @Path("/categories")
    @Described(value = "List the kinds of white food", answer = Categories.class)
    public Categories categories() {
        return new Categories(
                producers.listCategories().stream()
                        .map(
                                c ->
                                        new Categories.Category(
                                                c.code(),
                                                new Named(c.nameZh(), c.nameEn()),
                                                c.romanised(),
                                                new Named(c.descriptionZh(), c.descriptionEn())))
                        .toList());
    }

    @GET
    @Path("/provinces")
    @Described(value = "List the provinces to which goods can be sent", answer = Provinces.class)
    public Provinces provinces() {
        return new Provinces(
                divisions.listProvinces().stream()
                        .map(
                                p ->
                                        new Provinces.ProvinceRow(
                                                p.code(), new Named(p.nameZh(), p.nameEn())))
                        .toList());
    }
}
