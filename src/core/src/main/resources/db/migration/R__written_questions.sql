-- Questions that are answered in words, over all editions of all forms: their answers are kept out of the coded answers of a case, however
-- much a name in small letters may look like a code. A test finds a question that is missing here.
create or replace function written_questions() returns text[] language sql immutable return array[
  'alert.reason', 'allergy.allergen', 'anaphylaxis.trigger', 'attack.detail', 'bereavement.what', 'birth.neonatal_unit_detail',
  'birth.resuscitation_detail', 'bullying.detail', 'cardiac.comment', 'cardiac.complication', 'cardiac.lesion', 'care_plan.place_why',
  'case.summary', 'cause.1a', 'cause.1b', 'cause.1c', 'cause.1d', 'cause.2', 'cause.icd10', 'cause.neonatal_a', 'cause.neonatal_b',
  'cause.neonatal_c', 'cause.neonatal_d', 'cause.neonatal_e', 'cause.understood', 'child.address', 'child.consultant',
  'child.family_name', 'child.given_names', 'child.gp', 'child.nhs_number', 'child.other_names', 'child.other_postcode',
  'child.postcode', 'child.school', 'child.where_staying', 'contact.last_detail', 'contact.last_service', 'coroner.name', 'death.cause',
  'death.circumstances', 'death.place_name', 'death.post_mortem_result', 'death.resuscitation_detail', 'death.senior_doctor',
  'death.toxicology_result', 'dka.comment', 'drowning.comment', 'drowning.detail', 'education.concerns', 'epilepsy.cause',
  'epilepsy.comment', 'event.place_name', 'exposure.who', 'fall.comment', 'fall.detail', 'family.answers', 'family.consanguinity_degree',
  'family.detail', 'family.language', 'family.occupations', 'family.views', 'fire.battery_product', 'fire.comment', 'fire.detail',
  'fire.electric_source', 'follow_up.with', 'found.account', 'genetic.comment', 'genetic.complications', 'genetic.diagnosis',
  'health.allergies', 'health.conditions_detail', 'health.development', 'health.medication', 'home.hazards', 'illness.signs',
  'infection.comment', 'infection.organism_detail', 'key_worker.contact', 'key_worker.name', 'learning.action', 'learning.document',
  'learning.own', 'life.exploitation_detail', 'life.justice_detail', 'life.online', 'life.relationships',
  'life_limiting.comment', 'life_limiting.condition', 'loss.detail', 'means.access', 'mental.declined_why',
  'mental.diagnosis_detail', 'mental.risk', 'mental.service_detail', 'neonatal.comment', 'neonatal.organism_other', 'notifier.agency', 'notifier.email',
  'notifier.job', 'notifier.name', 'notifier.phone', 'oncology.comment', 'oncology.diagnosis', 'online.detail',
  'pathway.emergency_detail', 'pathway.intensive_detail', 'pathway.learning', 'pathway.prehospital_detail', 'pathway.retrieval_detail',
  'pathway.theatre_detail', 'pathway.theatre_what', 'pathway.ward_detail', 'placenta.result', 'poison.appliance', 'poison.comment',
  'poison.detail', 'poison.substance', 'police.officer', 'police.reference', 'practice.good', 'pregnancy.antenatal_care',
  'pregnancy.conditions', 'pregnancy.substances', 'product.make', 'respiratory.comment', 'respondent.emergency_job',
  'respondent.emergency_name', 'respondent.intensive_job', 'respondent.intensive_name', 'respondent.job', 'respondent.name',
  'respondent.phone', 'respondent.prehospital_job', 'respondent.prehospital_name', 'respondent.records', 'respondent.retrieval_job',
  'respondent.retrieval_name', 'respondent.theatre_job', 'respondent.theatre_name', 'respondent.ward_job', 'respondent.ward_name',
  'review.agencies_other', 'review.documents_other', 'review.missing', 'review.refer_why', 'reviews.detail', 'scene.conditions',
  'scene.found', 'scene.hazards', 'scene.seized', 'self_harm.detail', 'services.concerns_detail', 'services.good_practice',
  'services.sharing_detail', 'sleep.layers', 'sleep.product', 'sleep.routine_detail', 'sleep.surface_other', 'sleep_advice.barriers',
  'social.detail', 'social.order', 'substance.comment', 'substance.detail', 'substance.taken_detail', 'sudi.comment', 'suicide.comment',
  'suicide.message_detail', 'summary.case', 'summary.unknown', 'traffic.comment', 'traffic.detail', 'trauma.battery_device',
  'trauma.choked_food', 'trauma.comment', 'trauma.detail', 'trauma.furniture', 'trauma.procedure', 'trauma.sport', 'violence.comment',
  'violence.detail', 'violence.weapon'];

create or replace function without_words() returns trigger language plpgsql set search_path = cdop, pg_temp as $$
begin
  new.answers := new.answers - written_questions();
  return new;
end $$;
drop trigger if exists without_words on case_answers;
create trigger without_words before insert or update on case_answers for each row execute function without_words();
update case_answers set answers = answers where answers ?| written_questions();
