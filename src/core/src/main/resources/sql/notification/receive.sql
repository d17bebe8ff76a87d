-- Title: Keeps a notification as it was received
insert into notification (id, reference, state, panel, channel, received_at, edition, answers, family_name, given_names,
                          nhs_number, born_on, died_on, sex, postcode, council_area, entered_by, came_from)
values (gen_random_uuid(), :reference, 'RECEIVED', cast(:panel as text), :channel, :receivedAt, :edition, cast(:answers as jsonb),
        cast(:familyName as text), cast(:givenNames as text), cast(:nhsNumber as text), cast(:bornOn as date),
        cast(:diedOn as date), cast(:sex as text), cast(:postcode as text), cast(:councilArea as text),
        cast(:enteredBy as text), cast(:cameFrom as text))
