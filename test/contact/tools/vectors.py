"""Makes test/contact/data/oracle.ndjson: contacts and what HQ's rules do with them, in Python's own semantics.

One array a line: the six values in the order of PROPERTIES (null: missing), the project, the case's state, and the
fields of the outcome in the order of FIELDS.

Run by hand: python3 vectors.py SEED COUNT > oracle.ndjson
Needs Django 5.2 and pytz 2026.4, the versions whose rules HQ follows. Shares no code with src/contact.
"""

import json
import random
import re
import sys

import pytz
from django.conf import settings

settings.configure(USE_I18N=False)

from django.core.exceptions import ValidationError  # noqa: E402
from django.core.validators import validate_email  # noqa: E402

PROPERTIES = (
    'contact_phone_number',
    'contact_phone_number_is_verified',
    'commcare_email_address',
    'time_zone',
    'language_code',
    'contact_backend_id',
)

FIELDS = (
    'sms.status sms.number sms.reason twoWay.eligible email.status email.reason '
    'timeZone.zone timeZone.from language.code language.from gateway.status gateway.name'
).split()


# HQ's rules


def apply_leniency(value):
    value = re.sub(r'[()\s\-.]+', '', value)
    return value[1:] if value.startswith('+') else value


def sms(contact, case):
    if case.get('closed') or case.get('deleted'):
        return {'status': 'no', 'number': None, 'reason': 'CONTACT_IS_INACTIVE'}
    number = apply_leniency(contact.get('contact_phone_number', ''))
    stored = bool(number) and bool(re.match(r'^\d+$', number)) and number != '0'
    if stored and len(number) > 3:
        return {'status': 'yes', 'number': number, 'reason': None}
    return {'status': 'no', 'number': number if stored else None, 'reason': 'NO_PHONE_NUMBER'}


def two_way(contact, case, text):
    return {'eligible': text['status'] == 'yes' and bool(contact.get('contact_phone_number_is_verified'))}


def email(contact):
    address = contact.get('commcare_email_address')
    if not address:
        return {'status': 'no', 'reason': 'NO_EMAIL_ADDRESS'}
    try:
        validate_email(address)
    except ValidationError:
        return {'status': 'no', 'reason': 'INVALID_EMAIL_ADDRESS'}
    return {'status': 'yes', 'reason': None}


def zone_or_none(name):
    try:
        return pytz.timezone(str(name)).zone
    except pytz.UnknownTimeZoneError:
        return None


def time_zone(contact, project):
    own = contact.get('time_zone')
    zone = zone_or_none(own) if own else None
    if zone:
        return {'zone': zone, 'from': 'contact'}
    return {'zone': zone_or_none(project.get('defaultTimeZone', '')) or 'UTC', 'from': 'project'}


def language(contact, project):
    own = contact.get('language_code')
    if own and own in project['languages']:
        return {'code': own, 'from': 'contact'}
    return {'code': project['defaultLanguage'], 'from': 'project'}


def gateway(contact, project):
    name = contact.get('contact_backend_id', '').strip().upper()
    if not name:
        return {'status': 'default', 'name': None}
    known = {other.strip().upper() for other in project['gateways']}
    return {'status': 'found' if name in known else 'GATEWAY_NOT_FOUND', 'name': name}


def outcome(contact, project, case):
    text = sms(contact, case)
    return {
        'sms': text,
        'twoWay': two_way(contact, case, text),
        'email': email(contact),
        'timeZone': time_zone(contact, project),
        'language': language(contact, project),
        'gateway': gateway(contact, project),
    }


# What people and hostile programs write

SPACES = [chr(i) for i in range(0x3001) if chr(i).isspace()]
ODD = SPACES + list('()-.+/,_*#\'"xXeE') + ['\ufeff', '\u200b', '\u200e', '\u2060', '\u180e', '\u2013', '\u00ad', '\x00', '\U0001d7d8']
ZEROS = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xFF10, 0x1D7CE, 0x1D7F6, 0x104A0, 0x1E950]
LOCAL = list("abkszABKSZ019!#$%&'*+/=?^_`{|}~-..") + list('\u0130\u0131\u017f\u212a\u00fc\u00e9 "\\@(),:;<>[]\t\n\x00\x1f\x7f')
DOMAIN = list('abkszABKSZ019--..') + list('\u0130\u0131\u017f\u212a\u00a0\u00a1\u00fc\u3002\uffff\ufffd\U0001f600_ \n')


class Maker:
    def __init__(self, seed):
        self.r = random.Random(seed)

    def some(self, alphabet, low, high):
        return ''.join(self.r.choice(alphabet) for _ in range(self.r.randint(low, high)))

    def phone(self):
        r = self.r
        zero = r.choice(ZEROS) if r.random() < 0.25 else 0x30
        length = r.choice([1, 2, 3, 4, 5, 9, 10, 11, 12, 13, 15, 20]) if r.random() < 0.99 else 130
        digits = [chr(zero + r.randrange(10)) for _ in range(length)]
        if r.random() < 0.1:
            digits = ['0'] * length
        for _ in range(r.choice([0, 0, 0, 1, 2, 4])):
            digits.insert(r.randint(0, len(digits)), r.choice(ODD if r.random() < 0.4 else SPACES + list('()-.')))
        text = ''.join(digits)
        return r.choice(['', '', '+', '++', ' +', '(+', '00', '0', 'tel:', '\ufeff+']) + text + r.choice(['', '', '', '.0', 'E10', ' x1', '\n'])

    def email(self):
        r = self.r
        pick = r.random()
        if pick < 0.25:
            local = self.some(LOCAL, 0, 8)
        elif pick < 0.4:
            local = '"' + self.some(LOCAL, 0, 8) + '"'
        else:
            local = self.some('abcXYZ019.-_+', 1, 12)
        pick = r.random()
        if pick < 0.2:
            domain = self.some(DOMAIN, 0, 12)
        elif pick < 0.35:
            domain = '[' + r.choice([self.ip(), self.some('0123456789abcdefABCDEFg:.', 1, 20)]) + ']'
        elif pick < 0.45:
            domain = '.'.join(r.choice(['a', 'b-', '-c', 'x_y', 'münchen', 'xn--mnchen-3ya', 'भारत', 'a' * 63, 'b' * 64, '']) for _ in range(r.randint(1, 3))) + r.choice(['', '.de', '.c', '.org', '.123', '.x1', '.xn--p1ai', '.XN--1', '.भारत', '.o-g', '.org.', '.' + 'k' * 63, '.' + 'k' * 64])
        else:
            domain = r.choice(['x.org', 'localhost', 'LOCALHOST', 'x.y.co.ke', '127.0.0.1', 'gmail.com', 'a.b', 'x--y.com', 'Example.COM', 'example'])
        text = local + '@' + domain
        if r.random() < 0.01:
            text = 'a' * r.choice([254, 300, 313, 314, 315, 330]) + '@x.org'
        if r.random() < 0.12:
            text = r.choice([' ', '', 'mailto:', '<', 'Bob <']) + text + r.choice([' ', '\n', ',b@x.org', '>', ';'])
        return text

    def ip(self):
        r = self.r
        if r.random() < 0.4:
            return '.'.join(r.choice(['0', '1', '10', '127', '255', '256', '01', '00', '', '1e']) if r.random() < 0.3 else str(r.randrange(256)) for _ in range(r.choice([4, 4, 4, 3, 5])))
        groups = [r.choice(['0', '1', 'ab', 'FFFF', 'fe80', '00001', '']) if r.random() < 0.2 else '%x' % r.randrange(65536) for _ in range(r.choice([8, 8, 7, 9, 3, 2]))]
        text = ':'.join(groups)
        if r.random() < 0.5:
            at = r.randint(0, len(groups))
            text = ':'.join(groups[:at][:6]) + '::' + ':'.join(groups[at:][: max(0, r.randint(5, 7) - at)])
        if r.random() < 0.2:
            text = text.rsplit(':', 1)[0] + ':' + r.choice(['1.2.3.4', '255.255.255.255', '1.2.3', '1.2.3.256'])
        return text

    def zone(self):
        r = self.r
        name = r.choice(pytz.all_timezones)
        pick = r.random()
        if pick < 0.35:
            return name
        if pick < 0.5:
            return ''.join(r.choice([c.upper(), c.lower()]) for c in name)
        if pick < 0.65:
            return name.replace('+', '_plus_').replace('-', r.choice(['_minus_', '_MINUS_']))
        if pick < 0.75:
            at = r.randrange(len(name))
            return name[:at] + r.choice(['', 'x', ' ', '_', '/', '\u212a', '\u0130']) + name[at + 1 :]
        return r.choice(['', ' ', 'GMT+5', 'UTC+3', '+03:00', 'IST', 'EAT', 'PST', 'utc', 'UTC ', 'Nairobi', 'Kenya', 'Africa/', '/', 'Africa\\Nairobi', '\u0130ndian/Mahe', 'A\u017fia/Tokyo', 'As\u0131a/Tokyo', 'a' * 200, 'Factory', 'posixrules', 'Etc/GMT_plus_5', 'etc/gmt_minus_14', 'Etc/GMT+15', '0', 'None', 'localtime', 'right/UTC'])

    def flag(self):
        return self.r.choice(['', '', '1', '1', '0', 'no', 'false', ' ', 'NaN', '\x00', '\ufeff', 'yes', '2'])

    def language(self):
        return self.r.choice(['', 'en', 'fra', 'sw', 'EN', 'en ', ' en', 'en-US', 'fr', '*', 'e\u0301n', 'en\n', 'swh', 'hin'])

    def gateway(self):
        r = self.r
        name = r.choice(['TWILIO_KE', 'twilio_ke', 'My-Gateway.2', 'infobip', 'INFOBIP2', 'straße', 'STRASSE', '\u0131nfobip', 'ﬁne', 'FINE', 'ǆx', 'ŉx', 'ʼNX', 'twilio ke', '', ' ', '\ufeff', 'ΐ', 'und\u0131', 'ﬅ'])
        return self.some(SPACES, 0, 2) + name + self.some(SPACES + ['\u200b', '\ufeff'], 0, 2) if r.random() < 0.6 else name

    def contact(self):
        makers = dict(zip(PROPERTIES, (self.phone, self.flag, self.email, self.zone, self.language, self.gateway)))
        return {name: make() for name, make in makers.items() if self.r.random() > 0.03}

    def project(self):
        return {
            'defaultTimeZone': self.r.choice(['Africa/Nairobi', 'asia/calcutta', 'Nowhere', '', 'US/Eastern']),
            'languages': self.r.choice([['en', 'fra', 'sw'], ['hin'], []]),
            'defaultLanguage': self.r.choice(['en', 'hin']),
            'gateways': self.r.choice([['TWILIO_KE', 'My-Gateway.2', 'INFOBIP'], ['STRASSE', 'FINE', 'ʼNX', 'ǅX'], []]),
        }

    def case(self):
        pick = self.r.random()
        return {'closed': True} if pick < 0.04 else {'deleted': True} if pick < 0.08 else {'closed': False} if pick < 0.1 else {}


def main(seed, count):
    maker = Maker(int(seed))
    for _ in range(int(count)):
        contact, project, case = maker.contact(), maker.project(), maker.case()
        expected = outcome(contact, project, case)
        parts = (field.split('.') for field in FIELDS)
        row = [contact.get(name) for name in PROPERTIES], project, case, [expected[part][field] for part, field in parts]
        print(json.dumps(row, separators=(',', ':'), ensure_ascii=False))


main(*sys.argv[1:])
