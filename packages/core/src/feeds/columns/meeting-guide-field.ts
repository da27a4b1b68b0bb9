import { plainName } from './plain-name.js';

/**
 * Headers by the field of Meeting Guide that they stand for: the field itself always, and what people write for it in
 * English, Spanish, French, German, Portuguese, Swedish, Dutch, Italian and Japanese. Contacts of persons, authors and
 * notes of the keepers have no field and are therefore never read.
 * @see https://github.com/code4recovery/spec
 * @see https://github.com/code4recovery/12-step-meeting-list `$tsml_export_columns` in `includes/variables.php`
 */
const HEADERS = {
  slug: 'id',
  name:
    'meeting|meeting name|nombre|nombre de la reunión|reunión|nom|nom de la réunion|treffen|name des treffens|meetingname|nome|' +
    'nome da reunião|reunião|namn|mötesnamn|möte|naam|名前|名称|ミーティング名|ミーティング',
  day: 'weekday|day of week|día|día de la semana|jour|jour de la semaine|tag|wochentag|dia da semana|dag|veckodag|giorno|曜日',
  time:
    'start time|start|hora|hora de inicio|inicio|horario|heure|heure de début|début|zeit|uhrzeit|beginn|startzeit|hora de início|' +
    'tid|starttid|tijd|ora|時間|時刻|開始時間|開始時刻|開始',
  end_time:
    'end|hora de fin|hora final|hora de finalización|fin|heure de fin|ende|endzeit|hora de término|término|fim|sluttid|slut|' +
    'eindtijd|終了時間|終了時刻|終了',
  timezone: 'time zone|zona horaria|fuseau horaire|zeitzone|fuso horário|tidszon|tijdzone|タイムゾーン',
  types: 'type|meeting types|tipos|tipo|tipos de reunión|types de réunion|typ|typen|tipos de reunião|typer|mötestyp|種類|タイプ',
  notes: 'note|notas|remarques|notizen|hinweise|bemerkungen|observações|anteckningar|kommentar|opmerkingen|備考|メモ',
  location:
    'location name|venue|lugar|ubicación|nombre del lugar|lieu|emplacement|veranstaltungsort|treffpunkt|standort|local|' +
    'localização|plats|lokal|möteslokal|locatie|luogo|場所|会場|会場名',
  location_notes:
    'notas de ubicación|notas de la ubicación|notas del lugar|remarques sur le lieu|notes du lieu|notes sur le lieu|' +
    'hinweise zum ort|standortnotizen|notas do local|notas da localização|platsanteckningar|場所の備考|会場の備考|会場備考',
  formatted_address: 'full address|dirección completa|adresse complète|vollständige adresse|endereço completo|fullständig adress',
  address: 'street|dirección|domicilio|calle|adresse|anschrift|straße|strasse|endereço|morada|rua|adress|gatuadress|adres|indirizzo|住所',
  city: 'town|ciudad|localidad|población|ville|stadt|ort|cidade|stad|città|市|市区町村|市町村',
  state: 'province|estado|provincia|état|bundesland|län|都道府県',
  postal_code: 'zip|zip code|postcode|código postal|code postal|plz|postleitzahl|cep|postnummer|郵便番号',
  country: 'país|pays|land|paese|国',
  region: 'regio|regione|região|地域|エリア',
  sub_region: 'subregion|subregión|sous région|unterregion|sub região|サブ地域',
  sub_sub_region: '',
  regions: 'regiones|regionen|regiões|regioner',
  group: 'group name|grupo|groupe|gruppe|grupp|groep|gruppo|グループ|グループ名',
  group_notes:
    'notas del grupo|notes du groupe|remarques sur le groupe|gruppennotizen|notas do grupo|gruppanteckningar|グループの備考|グループ備考',
  district: 'distrito|distrikt|地区',
  website: 'sitio web|página web|site web|site internet|webseite|site|webbplats|hemsida|ウェブサイト',
  email: 'e mail|correo electrónico|courriel|e post|メールアドレス|メール',
  phone: 'teléfono|téléphone|telefon|telefone|電話|電話番号',
  conference_url:
    'url de conferencia|url de la conferencia|enlace de la conferencia|url de conférence|url de la conférence|lien de conférence|' +
    'konferenz url|konferenzlink|url da conferência|link da conferência|konferens url|konferenslänk|会議 url|オンライン url',
  conference_url_notes:
    'notas de url de conferencia|notas de la url de la conferencia|notes sur l url de conférence|notes de l url de conférence|' +
    'hinweise zur konferenz url|notas da url da conferência|konferens url anteckningar|会議 url の備考|オンライン url の備考',
  conference_phone:
    'teléfono de conferencia|teléfono de la conferencia|téléphone de conférence|téléphone de la conférence|konferenztelefon|' +
    'telefone da conferência|konferenstelefon|会議電話|会議の電話番号',
  conference_phone_notes:
    'notas de teléfono de conferencia|notas del teléfono de la conferencia|notes sur le téléphone de conférence|' +
    'hinweise zum konferenztelefon|notas do telefone da conferência|konferenstelefon anteckningar|会議電話の備考',
  latitude: 'lat|latitud|breitengrad|緯度',
  longitude: 'lng|lon|long|longitud|längengrad|経度',
  coordinates: 'coordenadas|coordonnées|koordinaten|koordinater',
  approximate: '',
  attendance_option: '',
  venmo: '',
  square: '',
  paypal: '',
  homegroup_online: '',
  url: '',
  feedback_url: '',
  feedback_emails: '',
  entity: '',
  entity_email: '',
  entity_location: '',
  entity_phone: '',
  entity_website_url: '',
  entity_url: '',
  updated: 'last updated|actualizado|mis à jour|mise à jour|aktualisiert|atualizado|uppdaterad|更新日|更新',
} as const satisfies Readonly<Record<string, string>>;

/** A field that a column can stand for. */
export type MeetingGuideField = keyof typeof HEADERS;

/** All of them. */
export const MEETING_GUIDE_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.keys(HEADERS));

let fields: Map<string, string> | undefined;

/** Field of Meeting Guide that a header stands for, in any case, underscored or spaced; `undefined` when there is none. */
export function meetingGuideField(header: string): string | undefined {
  fields ??= new Map([
    ...Object.entries(HEADERS).flatMap(([field, names]) => names.split('|').map((name) => [plainName(name), field] as const)),
    ...Object.keys(HEADERS).map((field) => [field, field] as const),
  ]);
  const name = plainName(header);
  return name ? fields.get(name) : undefined;
}
