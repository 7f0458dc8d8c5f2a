import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "muertos muerto muertas muerta muerte muertes murieron murió mueren muere morir mataron mató mata matan matado fallecidos fallecidas fallecido fallecieron falleció fallecen fallece víctimas_mortales víctima_mortal perecieron pereció perdieron_la_vida perdió_la_vida perdido_la_vida vidas la_vida cadáveres cadáver cuerpos decesos no_sobrevivieron no_han_sobrevivido ahogados ahogadas asesinados asesinadas asesinados",
  injured:
    "heridos herida heridas herido lesionados lesionadas lesionado hospitalizados hospitalizadas",
  missing:
    "desaparecidos desaparecidas desaparecido desaparecida paradero_desconocido sin_localizar extraviados",
  ill: "enfermos enfermas enfermado enfermaron infectados infectadas contagiados contagios contagiadas casos afectados_por_la_enfermedad",
  arrested: "detenidos detenidas detenido detenciones arrestados arrestadas arrestos capturados",
  displaced:
    "evacuados evacuadas evacuaron evacuado desplazados desplazadas sin_hogar abandonar_sus_hogares abandonar_sus_casas huyeron damnificados",
  dismissed: "despidos despedidos despedidas despido perderán_su_empleo perder_su_empleo",
  marching:
    "manifestantes manifestaron manifestado manifestación marcharon salieron_a_la_calle salieron_a_las_calles",
  aboard: "a_bordo ocupantes",
  before: "incluidos incluidas entre otros otras",
  after: "más otros otras de_los_cuales de_ellos",
};
