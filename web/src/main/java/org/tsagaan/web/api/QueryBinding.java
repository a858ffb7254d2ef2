package org.tsagaan.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.FieldFault;

/** Reads the parameters of an address into a record; what is wrong is refused with status 400. */
public final class QueryBinding extends NamedValues<String> {

    private QueryBinding(Map<String, List<String>> sent) {
        super(sent);
    }

    /**
     * The record of a query.
     *
     * @throws FaultException when a parameter is wrong
     */
    public static <R extends Record> R read(Class<R> type, @Nullable String rawQuery) {
        return new QueryBinding(QueryText.parse(rawQuery)).bind(type, QueryBinding::wrong);
    }

    static FaultException wrong(List<FieldFault> faults) {
        return new FaultException(Fault.of(400, "invalid-parameters").withErrors(faults));
    }

    @Override
    @Nullable Object one(String name, String value, Class<?> type) {
        var read = QueryText.find(value, type);
        return read.isPresent() ? read.get() : unexpected(name, type);
    }
}
