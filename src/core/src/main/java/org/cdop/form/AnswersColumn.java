package org.cdop.form;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import org.cdop.sql.DatabaseFailed;
import org.postgresql.util.PGobject;

/** Keeps answers in a {@code jsonb} column; no answers at all are a null that says its type, as PostgreSQL wants it. */
@Converter(autoApply = true)
public class AnswersColumn implements AttributeConverter<Answers, Object> {

    @Override
    public Object convertToDatabaseColumn(Answers answers) {
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(answers == null ? null : answers.toJson());
            return column;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    @Override
    public Answers convertToEntityAttribute(Object column) {
        return column == null || column.toString() == null ? null : Answers.parse(column.toString());
    }
}
