package org.cdop.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link DomainErrors} before the usual handling of failures. */
public class DomainErrorsFactory extends ExceptionHandlerFactory {

    public DomainErrorsFactory(ExceptionHandlerFactory usual) {
        super(usual);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new DomainErrors(getWrapped().getExceptionHandler());
    }
}
